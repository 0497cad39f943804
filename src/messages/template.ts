/** The valid names between braces. */
export const PLACEHOLDERS = [
  'login',
  'name',
  'title',
  'category',
  'viewers',
  'peak',
  'uptime',
  'duration',
  'url',
  'vod',
] as const;

type Placeholder = (typeof PLACEHOLDERS)[number];

/** The words for each placeholder. Unknown ones are empty. */
export type Values = Readonly<Record<Placeholder, string>>;

/** Anything between braces is meant as a placeholder. A single brace is an ordinary character. */
const BRACES = /\{([^{}]*)\}/g;

/** Everything in braces that is not a valid placeholder, as written. */
export function unknownPlaceholders(template: string): string[] {
  return Array.from(template.matchAll(BRACES))
    .filter(([, name = '']) => !placeholder(name))
    .map(([written]) => written);
}

/**
 * Fills in a template's placeholders, on one line. A part (between commas, full stops, dashes and the like, or in
 * brackets) whose placeholders are all empty is dropped with its punctuation.
 */
export function fill(template: string, values: Values): string {
  const [first = '', ...rest] = template.split(SEPARATOR);
  let text = '';
  let pending = '';
  for (const [separator, clause] of [['', first], ...pairs(rest)] as const) {
    if (strength(separator) > strength(pending)) pending = separator;
    const filled = fillClause(clause, values);
    if (filled === '') continue;
    text = text === '' ? filled : join(text, pending, filled);
    pending = '';
  }
  return (text !== '' && strength(pending) === STRONGEST ? join(text, pending, '') : text).trim();
}

function placeholder(written: string): Placeholder | undefined {
  const name = written.trim().toLowerCase();
  return PLACEHOLDERS.find((candidate) => candidate === name);
}

/** What separates two parts: punctuation before a space, a dash or bar between spaces, a line break, or a link. */
const SEPARATOR =
  /(\s*[,;:.!?…]+\s+|\s+[-–—|•·~/]+\s+|\s*\n\s*|\s+(?=\{\s*(?:url|vod)\s*\})|(?<=\{\s*(?:url|vod)\s*\})\s+)(?![^()[\]]*[)\]])/i;

/** Separators from weak to strong. If the part between two of them is dropped, the stronger one stays. */
const STRENGTHS = [/^$/, /^\s+$/, /,/, /[-–—|•·~/;:]/, /[.!?…]/];
const STRONGEST = STRENGTHS.length - 1;

function strength(separator: string): number {
  return STRENGTHS.findLastIndex((pattern) => pattern.test(separator));
}

/** Joins two parts without doubling punctuation: no full stop after `Wow!`, no comma before a full stop. */
function join(before: string, separator: string, after: string): string {
  const mark = separator.trim();
  const isEnded = /[.!?…]$/.test(before) && /^[.!?…]+$/.test(mark);
  const bare = mark === '' ? before : before.replace(/[\s,;:|-]+$/, '');
  return `${bare}${isEnded ? ' ' : separator.replace(/\s+/g, ' ')}${after}`;
}

const BRACKETS_OR_BRACES = /([([])([^()[\]]*)([)\]])|\{([^{}]*)\}/g;

function fillClause(clause: string, values: Values): string {
  const named = Array.from(clause.matchAll(BRACES)).flatMap(([, name = '']) => placeholder(name) ?? []);
  if (named.length > 0 && named.every((name) => values[name] === '')) return '';
  return clause
    .replace(BRACKETS_OR_BRACES, (written: string, open?: string, inner = '', close = '', name = '') => {
      const known = placeholder(name);
      if (open === undefined) return known ? values[known] : written;
      const filled = fill(inner, values);
      return inner.includes('{') ? filled && `${open}${filled}${close}` : written;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

function pairs(parts: readonly string[]): (readonly [string, string])[] {
  return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : []));
}
