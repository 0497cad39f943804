import type { GetInput, InputName } from '../messages/input-table.ts';

/** Invisible characters that come with copied text: marks of order and direction, zero-width spaces, soft hyphens. */
const INVISIBLE =
  /[[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2800\uFFF9-\uFFFC]--[\t\n\v\f\p{Join_Control}\p{Variation_Selector}\u{E0020}-\u{E007F}]]/gv;

/** Joiners and the like belong to an emoji or a letter of some scripts. Elsewhere they are invisible, too. */
const STRAY_JOINER =
  /(?<!\P{ASCII})[\p{Join_Control}\p{Variation_Selector}\u{E0020}-\u{E007F}]+(?!\u20E3)|\p{Join_Control}+(?!\P{ASCII})/gv;

const QUOTED = /^["'`“”„‟‘’‚‛«»‹›″′]([^"'`“”„‟‘’‚‛«»‹›″′]*)["'`“”„‟‘’‚‛«»‹›″′]$/s;

/** A text as a person sees it: one kind of space, one kind of line end, nothing invisible. */
export function visible(written: string): string {
  return written
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(/[^\S\n\t]/g, ' ')
    .trim();
}

/** The inputs as people mean them, without what was pasted around a value, such as `SMS_TO=` and quotes. */
export function withoutWrapping(getInput: GetInput): GetInput {
  return (name) => {
    const written = visible(getInput(name));
    // Quotes belong to these values.
    return name.endsWith('-text') ? written : unquoted(withoutName(name, written));
  };
}

/** `export SMS_TO=…`, `sms-to: …` and similar forms hold the value of `sms-to`. */
function withoutName(name: InputName, written: string): string {
  const label = new RegExp(
    String.raw`^(?:export\s+|set\s+|\$env:)?${name.replaceAll('-', '[-_ ]')}\s*[=:]\s*(?:[|>][-+]?\n)?`,
    'i',
  );
  const value = written.replace(label, '');
  // A streamer can be called `streamers`.
  return name === 'streamers' && (value === '' || isMapping(value)) ? written : value;
}

export function unquoted(written: string): string {
  return QUOTED.exec(written)?.[1]?.trim() ?? written;
}

/** No list of logins has a colon at the end of a word, or a brace. */
export function isMapping(streamers: string): boolean {
  return /:(\s|$)|^\{/.test(withoutComments(streamers));
}

/** `# my friends` and `anna # from school`; `#anna` alone may be meant as a name. */
export function withoutComments(written: string): string {
  return written.replace(/(?<=^|\s)#(?!\w+\s*$).*$/gm, '').trim();
}

/** Lists are separated by commas, semicolons, spaces or new lines. Comments, bullets and brackets around it go. */
export function list(written: string): string[] {
  return withoutBullets(written)
    .split(/[\s,;、،]+/)
    .map(unquoted)
    .filter((entry) => entry !== '');
}

export function withoutBullets(written: string): string {
  return withoutComments(written.normalize('NFKC'))
    .replace(/^\s*(?:[-*•·–—‣▪◦]|\d{1,3}[.)])\s+/gm, '')
    .replace(/^\[([^[\]]*)\]$/s, '$1');
}
