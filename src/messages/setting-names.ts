import { INPUTS, type InputName, isInputName } from './input-table.ts';

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
  const pages = new Set<string>();
  const named = line.replace(IN_BACKTICKS, (code, word) => {
    if (!isInputName(word)) return code;
    const { name, page } = settingOf(word, naming);
    if (page) pages.add(page);
    return `\`${name}\``;
  });
  return [named, ...Array.from(pages, (page) => `See ${page}`)].join(' ');
}

/** Mistakes for the log, each on a line. */
export function mistakesInLog(mistakes: readonly string[], naming: Naming): string {
  return mistakes
    .map((mistake) =>
      namedInLog(withNameInBackticks(mistake), naming).replace(HEAD, (head) => head.replaceAll('`', '')),
    )
    .join('\n');
}

/** Markdown for the page of a run: each input in backticks leads to where it is set. */
export function namedOnPage(markdown: string, naming: Naming): string {
  return markdown.replace(IN_BACKTICKS, (code, word) =>
    isInputName(word) ? nameOnPage(word, naming) : code,
  );
}

/** @param isNew whether it is still to be set */
export function nameOnPage(input: InputName, naming: Naming, isNew = false): string {
  const { name, page } = settingOf(input, naming);
  return page ? `[\`${name}\`](${page}${isNew ? '/new' : ''})` : `\`${name}\``;
}

/** In a mistake, its input stands in front: `sms-to: …`, `streamers, line 3: …`, `sms-to or email-to: …`. */
export function withNameInBackticks(mistake: string): string {
  return mistake.replace(/^[a-z-]+(?:(?:, [a-z-]+)* or [a-z-]+)?(?=[:,])/, (head) => {
    const isOfInputs = head.split(/, | or /).every(isInputName);
    return isOfInputs ? head.replace(/[a-z-]+/g, (word) => (word === 'or' ? word : `\`${word}\``)) : head;
  });
}

const HEAD = /^`[\w-]+`(?:(?:, `[\w-]+`)* or `[\w-]+`)?/;

const IN_BACKTICKS = /`([a-z]+(?:-[a-z]+)*)`/g;

/** What an input is called where somebody sets it, and in a fork the page for it. */
function settingOf(input: InputName, naming: Naming): { readonly name: string; readonly page?: string } {
  if (naming.kind === 'file') return { name: capitals(input) };
  const { fork } = INPUTS[input];
  if (naming.kind === 'inputs' || fork === 'fixed') return { name: input };
  return { name: capitals(input), page: `${naming.settingsUrl}/${fork}s/actions` };
}
