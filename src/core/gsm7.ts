import transliterate from '@sindresorhus/transliterate';
import { SegmentedMessage } from 'sms-segments-calculator';

/** How many segments Twilio counts, and charges, for a text. */
export function segments(text: string): number {
  return new SegmentedMessage(text).segmentsCount;
}

/** Whether every character is in the GSM-7 alphabet: one that is not shortens a segment from 160 to 70. */
export function isGsm7(text: string): boolean {
  return new SegmentedMessage(text).encodingName === 'GSM-7';
}

/**
 * A text in what GSM-7 can carry: its own characters stay (é, ñ, ü, £ …), others become their nearest spelling
 * (curly quotes, dashes, mathematical letters, Cyrillic), and what has none (emoji) is dropped.
 */
export function toGsm7(text: string): string {
  const carried = Array.from(tidy(text).normalize('NFC'), (character) => {
    if (isPlain(character) || isGsm7(character)) return character;
    return SPELLINGS[character] ?? spell(character.normalize('NFKC'));
  });
  return tidy(carried.join(''));
}

/** White space of every kind becomes one space; control and invisible characters go. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What neither Unicode's compatibility forms nor the library spell. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '•': '*',
  '·': '-',
  '‒': '-',
  '―': '-',
};

function isPlain(character: string): boolean {
  return /^[A-Za-z0-9 ]$/.test(character);
}

function spell(character: string): string {
  const spelled = transliterate(character);
  return isGsm7(spelled) ? spelled : Array.from(spelled).filter(isGsm7).join('');
}
