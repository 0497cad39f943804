import { advice } from './markdown.ts';

/** Which part of an input's value is masked, because anyone may read the log and the page of a run. */
export type Masked =
  | 'nothing'
  /** Nothing, though a fork sets it as a secret: the service that made it shows it to everyone. */
  | 'public'
  /** All of it. */
  | 'value'
  /** All of it, and the user and password in the URL. */
  | 'login'
  /** A list of URLs, and what in them gives access. */
  | 'urls'
  /** A list of phone numbers. */
  | 'numbers'
  /** The number, if the sender is one. */
  | 'sender'
  /** A list of email addresses. */
  | 'addresses'
  /** The numbers and addresses among other words. */
  | 'recipients';

/** `fork`: where a fork sets it; `fixed`: the workflows of the fork do. A secret is masked, unless the service shows it to everyone (`public`). */
type Input =
  | { readonly masked: Exclude<Masked, 'nothing'>; readonly fork: 'secret' }
  | { readonly masked: Masked; readonly fork: 'variable' | 'fixed' };

/** All inputs: what is not here can't be read, and what is here says whether it is private. */
export const INPUTS = {
  streamers: { masked: 'recipients', fork: 'variable' },
  'twitch-client-id': { masked: 'public', fork: 'secret' },
  'twitch-client-secret': { masked: 'value', fork: 'secret' },
  'twilio-account-sid': { masked: 'value', fork: 'secret' },
  'twilio-auth-token': { masked: 'value', fork: 'secret' },
  'twilio-api-key-sid': { masked: 'value', fork: 'secret' },
  'twilio-api-key-secret': { masked: 'value', fork: 'secret' },
  'sms-from': { masked: 'sender', fork: 'secret' },
  'sms-to': { masked: 'numbers', fork: 'secret' },
  'smtp-url': { masked: 'login', fork: 'secret' },
  'email-from': { masked: 'addresses', fork: 'secret' },
  'email-to': { masked: 'addresses', fork: 'secret' },
  'webhook-url': { masked: 'urls', fork: 'secret' },
  'webhook-secret': { masked: 'value', fork: 'secret' },
  'notify-on': { masked: 'nothing', fork: 'variable' },
  'live-text': { masked: 'nothing', fork: 'variable' },
  'offline-text': { masked: 'nothing', fork: 'variable' },
  'title-text': { masked: 'nothing', fork: 'variable' },
  'category-text': { masked: 'nothing', fork: 'variable' },
  language: { masked: 'nothing', fork: 'variable' },
  'sms-alphabet': { masked: 'nothing', fork: 'variable' },
  'max-segments': { masked: 'nothing', fork: 'variable' },
  'offline-grace': { masked: 'nothing', fork: 'variable' },
  'watch-for': { masked: 'nothing', fork: 'variable' },
  'poll-interval': { masked: 'nothing', fork: 'variable' },
  'max-sms-per-day': { masked: 'nothing', fork: 'variable' },
  'quiet-hours': { masked: 'nothing', fork: 'variable' },
  'time-zone': { masked: 'nothing', fork: 'variable' },
  // A fork has one watcher, a workflow for each other mode, and a token that GitHub makes.
  'state-key': { masked: 'nothing', fork: 'fixed' },
  mode: { masked: 'nothing', fork: 'fixed' },
  'dry-run': { masked: 'nothing', fork: 'fixed' },
  'github-token': { masked: 'value', fork: 'fixed' },
} as const satisfies Readonly<Record<string, Input>>;

export type InputName = keyof typeof INPUTS;

export const INPUT_NAMES = Object.keys(INPUTS) as readonly InputName[];

/** The value of an input; empty when it is not set. */
export type GetInput = (name: InputName) => string;

export function isInputName(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name);
}

/** The first page of the Twilio console: account, numbers and credentials. */
export const TWILIO_CONSOLE = 'https://console.twilio.com';

/** Where Twitch applications are registered. */
export const TWITCH_APPS = 'https://dev.twitch.tv/console/apps';

/** How inputs are named where the user sets them. */
export type Naming =
  /** In a workflow of their own: the names in `action.yml`. */
  | { readonly kind: 'inputs' }
  /** In `.env`: in capitals, such as `SMS_TO`. */
  | { readonly kind: 'file' }
  /** In a fork: secrets and variables, in capitals. `settingsUrl`: the repository's settings. */
  | { readonly kind: 'fork'; readonly settingsUrl: string };

/** Converts `sms-to` to `SMS_TO`. */
export function capitals(input: string): string {
  return input.toUpperCase().replaceAll('-', '_');
}

/** Renames inputs in backticks to what the user calls them. In a fork, adds links to the settings. */
export function namedInLog(line: string, naming: Naming): string {
  const pages = new Set<string>();
  const named = line.replace(IN_BACKTICKS, (code, word) => {
    if (!isInputName(word)) return code;
    const { name, page } = settingOf(word, naming);
    if (page) pages.add(page);
    return `\`${name}\``;
  });
  return [named, ...Array.from(pages, (page) => `See ${page}`)].join(' ');
}

/** What is wrong with an input. */
export interface Mistake {
  /** One input, several (`sms-to or email-to`), or a line of one (`streamers, line 3`). */
  readonly place: string;
  /** What is wrong, and what to write. */
  readonly words: string;
}

/** The inputs that the place of a mistake names. */
export function inputsAt(place: string): readonly InputName[] {
  const words = place.split(/, | or /);
  return words.every(isInputName) ? words : words.slice(0, 1).filter(isInputName);
}

/** A mistake on one line, with its inputs in backticks. */
function lineOf({ place, words }: Mistake): string {
  return `${inputsAt(place).reduce((line, input) => line.replace(input, `\`${input}\``), place)}: ${words}`;
}

/** Formats mistakes for the log, one per line. */
export function mistakesInLog(mistakes: readonly Mistake[], naming: Naming): string {
  const inLog = (mistake: Mistake) =>
    namedInLog(lineOf(mistake), naming).replace(/^[^:]*/, (place) => place.replaceAll('`', ''));
  return mistakes.map(inLog).join('\n');
}

/** Formats a mistake for Markdown. */
export function mistakeOnPage(mistake: Mistake, naming: Naming): string {
  return namedOnPage(advice(lineOf(mistake)), naming);
}

/** As `namedInLog`, for Markdown: in a fork, each input in backticks links to where it is set. */
export function namedOnPage(markdown: string, naming: Naming): string {
  return markdown.replace(IN_BACKTICKS, (code, word) =>
    isInputName(word) ? nameOnPage(word, naming) : code,
  );
}

/** @param isNew whether to link to the form for a new secret or variable */
export function nameOnPage(input: InputName, naming: Naming, isNew = false): string {
  const { name, page } = settingOf(input, naming);
  return page ? `[\`${name}\`](${page}${isNew ? '/new' : ''})` : `\`${name}\``;
}

const IN_BACKTICKS = /`([a-z]+(?:-[a-z]+)*)`/g;

/** An input's name where the user sets it, and in a fork the settings page for it. */
function settingOf(input: InputName, naming: Naming): { readonly name: string; readonly page?: string } {
  if (naming.kind === 'file') return { name: capitals(input) };
  const { fork } = INPUTS[input];
  if (naming.kind === 'inputs' || fork === 'fixed') return { name: input };
  return { name: capitals(input), page: `${naming.settingsUrl}/${fork}s/actions` };
}
