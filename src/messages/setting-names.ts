import { INPUTS, type InputName, isInputName } from './input-table.ts';

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

/** Formats mistakes for the log, one per line. */
export function mistakesInLog(mistakes: readonly string[], naming: Naming): string {
  return mistakes
    .map((mistake) =>
      namedInLog(withNameInBackticks(mistake), naming).replace(HEAD, (head) => head.replaceAll('`', '')),
    )
    .join('\n');
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

/** Puts the inputs at the start of a mistake in backticks: `sms-to: …`, `streamers, line 3: …`, `a or b: …`. */
export function withNameInBackticks(mistake: string): string {
  return mistake.replace(/^[a-z-]+(?:(?:, [a-z-]+)* or [a-z-]+)?(?=[:,])/, (head) => {
    const isOfInputs = head.split(/, | or /).every(isInputName);
    return isOfInputs ? head.replace(/[a-z-]+/g, (word) => (word === 'or' ? word : `\`${word}\``)) : head;
  });
}

const HEAD = /^`[\w-]+`(?:(?:, `[\w-]+`)* or `[\w-]+`)?/;

const IN_BACKTICKS = /`([a-z]+(?:-[a-z]+)*)`/g;

/** An input's name where the user sets it, and in a fork the settings page for it. */
function settingOf(input: InputName, naming: Naming): { readonly name: string; readonly page?: string } {
  if (naming.kind === 'file') return { name: capitals(input) };
  const { fork } = INPUTS[input];
  if (naming.kind === 'inputs' || fork === 'fixed') return { name: input };
  return { name: capitals(input), page: `${naming.settingsUrl}/${fork}s/actions` };
}
