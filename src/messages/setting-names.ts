const SECRETS = [
  'twitch-client-id',
  'twitch-client-secret',
  'twilio-account-sid',
  'twilio-auth-token',
  'twilio-api-key-sid',
  'twilio-api-key-secret',
  'sms-from',
  'sms-to',
  'smtp-url',
  'email-from',
  'email-to',
  'webhook-url',
  'webhook-secret',
];
const VARIABLES = [
  'streamers',
  'notify-on',
  'live-text',
  'offline-text',
  'title-text',
  'category-text',
  'language',
  'sms-alphabet',
  'max-segments',
  'max-sms-per-day',
  'offline-grace',
  'watch-for',
  'poll-interval',
  'quiet-hours',
  'time-zone',
  'state-key',
  'mode',
  'dry-run',
];

/** What the inputs are called where somebody set them. */
export type Naming =
  /** In a workflow of their own, by the names in `action.yml`. */
  | { readonly kind: 'inputs' }
  /** In a file, in capitals: `SMS_TO`. */
  | { readonly kind: 'file' }
  /** In a fork, in capitals, as secrets and variables. `settingsUrl`: the page that both are under. */
  | { readonly kind: 'fork'; readonly settingsUrl: string };

/** `SMS_TO` for `sms-to`. */
export function capitals(input: string): string {
  return input.toUpperCase().replaceAll('-', '_');
}

/** A line for the log: inputs in backticks get the names that people set, and a fork also gets the settings page. */
export function namedInLog(line: string, naming: Naming): string {
  if (naming.kind === 'inputs') return line;
  const pages = new Set<string>();
  const named = line.replace(IN_BACKTICKS, (code, input) => {
    if (!isInput(input)) return code;
    if (naming.kind === 'fork') pages.add(pageOf(input, naming.settingsUrl));
    return `\`${capitals(input)}\``;
  });
  return [named, ...Array.from(pages, (page) => `See ${page}`)].join(' ');
}

/** Mistakes for the log, each on a line. */
export function mistakesInLog(mistakes: readonly string[], naming: Naming): string {
  if (naming.kind === 'inputs') return mistakes.join('\n');
  return mistakes
    .map((mistake) =>
      namedInLog(withNameInBackticks(mistake), naming).replace(HEAD, (head) => head.replaceAll('`', '')),
    )
    .join('\n');
}

/** Markdown for the page of a run: each input in backticks leads to where it is set. */
export function namedOnPage(markdown: string, naming: Naming): string {
  return markdown.replace(IN_BACKTICKS, (code, input) => (isInput(input) ? nameOnPage(input, naming) : code));
}

/** @param isNew whether it is still to be set */
export function nameOnPage(input: string, naming: Naming, isNew = false): string {
  if (naming.kind === 'inputs') return `\`${input}\``;
  const name = `\`${capitals(input)}\``;
  return naming.kind === 'file'
    ? name
    : `[${name}](${pageOf(input, naming.settingsUrl)}${isNew ? '/new' : ''})`;
}

/** In a mistake, its input stands in front: `sms-to: …`, `streamers, line 3: …`, `sms-to or email-to: …`. */
export function withNameInBackticks(mistake: string): string {
  return mistake.replace(/^([a-z-]+)(?: or ([a-z-]+))?(?=[:,])/, (head, ...names) =>
    names.slice(0, 2).every((name) => name === undefined || isInput(name))
      ? head.replace(/[a-z]+(-[a-z]+)*/g, (word) => (isInput(word) ? `\`${word}\`` : word))
      : head,
  );
}

const HEAD = /^`\w+`(?: or `\w+`)?/;

const IN_BACKTICKS = /`([a-z]+(?:-[a-z]+)*)`/g;

function isInput(name: string): boolean {
  return SECRETS.includes(name) || VARIABLES.includes(name);
}

function pageOf(input: string, settingsUrl: string): string {
  return `${settingsUrl}/${SECRETS.includes(input) ? 'secrets' : 'variables'}/actions`;
}
