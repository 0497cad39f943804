/** What a template may name between braces. */
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

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The words for each placeholder; empty where nothing is known. */
export type Values = Readonly<Record<Placeholder, string>>;

/** Text between braces is meant as a placeholder; a single brace is an ordinary character. */
const BRACES = /\{([^{}]*)\}/g;

/** What a template has between braces that is no placeholder, as it was written. */
export function unknownPlaceholders(template: string): string[] {
  return Array.from(template.matchAll(BRACES))
    .filter(([, name = '']) => !placeholder(name))
    .map(([written]) => written);
}

/**
 * The template with its placeholders filled in, on one line. A clause (between commas, full stops, dashes
 * and the like, or in brackets) with only empty placeholders is dropped together with its punctuation, because
 * there is nothing to say.
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

/** Between two clauses: punctuation before white space, a dash or bar amid it, a new line, or the edge of a link. */
const SEPARATOR =
  /(\s*[,;:.!?…]+\s+|\s+[-–—|•·~/]+\s+|\s*\n\s*|\s+(?=\{\s*(?:url|vod)\s*\})|(?<=\{\s*(?:url|vod)\s*\})\s+)(?![^()[\]]*[)\]])/i;

/** Which of two separators stays where the clause between them is dropped. */
const STRENGTHS = [/^$/, /^\s+$/, /,/, /[-–—|•·~/;:]/, /[.!?…]/];
const STRONGEST = STRENGTHS.length - 1;

function strength(separator: string): number {
  return STRENGTHS.findLastIndex((pattern) => pattern.test(separator));
}

/** `Wow!` is not followed by another full stop, nor anything by a comma and a full stop. */
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
