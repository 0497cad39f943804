/** Countries where a 0 is dialled before a number at home, and no number begins with 0 after the country code. */
const TRUNK_ZERO = /^\+(2[07]|3[1-3]|353|380|4[01346]|49|6[0134]|8[1246]|9[01248]|972)0/;

/** A phone number without separators, and without a 0 that is only dialled at home. */
export function plainNumber(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\(0\)|[\p{Pd}\u2212\s.()/]/gu, '')
    .replace(TRUNK_ZERO, '+$1');
}

/** Why a number may lack its +, as part of what to write instead. */
export function hint(number: string): string {
  if (/^00\d{7}/.test(number)) return ' (+ instead of 00)';
  const isWhole = /^[1-9]\d{8,14}$/.test(number);
  return isWhole ? " (in a workflow, put it in quotes, '+15550002222', or the + is lost)" : '';
}
