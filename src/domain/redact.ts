/** A private value, and what is shown instead. */
export interface Private {
  readonly kind: 'secret' | 'number' | 'address';
  readonly value: string;
  readonly shown: string;
}

/** A character that stands for a hidden digit, as in `+3361234XXXX`, but not the beginning of a word. */
const HIDDEN = '[Xx*•](?![A-WYZa-wyz])';

/** What may separate two digits of a number, as people, URLs and HTML write it. */
const BETWEEN = String.raw`(?:[\s().\-/_~·\u2010-\u2015\u2212]|\p{Cf}|%20|%2[89DE]|(?:%C2)?%A0|&#\d{2,4};|&nbsp;|(?<=\p{Nd})\+(?=\p{Nd}))`;

const PLUS = String.raw`(?:\+|%2B|&#43;)`;

/** Seven digits or more, however they are written. */
const NUMBER = new RegExp(
  `(?:${PLUS}${BETWEEN}{0,2}(?:\\p{Nd}|${HIDDEN})|\\p{Nd})(?:${BETWEEN}{0,4}(?:\\p{Nd}|${HIDDEN})){6,}`,
  'giu',
);

/** An email address. The `@` may be encoded as in URLs and HTML. */
const ADDRESS = /[^\s<>()[\]:;,"'=/]{1,320}(?:@|%40|&#64;)[^\s<>()[\]:;,"'=]{1,255}/gi;

const LOGIN_IN_URL = /\b([a-z][a-z\d+.-]{0,20}:\/\/)[^\s<>]*[^\s<>/]@/gi;
const AUTHORIZATION = /\b(Basic|Bearer|OAuth)\s+(?=\S*[\d=])[\w+/=.~-]{8,}/gi;
const TWILIO_SID = /\b([A-Z]{2})[0-9A-Za-z]{29}([0-9A-Za-z]{3})\b/g;

/** Shortens everything that may be private: numbers, addresses, logins in URLs, credentials, SIDs. */
export function shortenAll(words: string): string {
  return shortenNumbers(
    words
      .replace(ADDRESS, shortenAddress)
      .replace(LOGIN_IN_URL, '$1***@')
      .replace(AUTHORIZATION, '$1 ***')
      .replace(TWILIO_SID, '$1…$2'),
  );
}

/** @param isPrivate whether to shorten the number with these digits; by default, all are shortened */
export function shortenNumbers(words: string, isPrivate: (digits: string) => boolean = () => true): string {
  return words.replace(NUMBER, (written) => (isPrivate(digitsOf(written)) ? shorten(written) : written));
}

/** Enough of a number to recognize it: `+15…111`, or only the end of one without a country code: `…111`. */
export function shorten(written: string): string {
  const digits = digitsOf(written);
  const plus = /^\s*(?:\+|%2B|&#43;|00(?=.*\d{5}))/i.test(written) ? '+' : '';
  // The groups of one number, each shortened, must not add up to the whole number.
  if (digits.length < 7) return written.replace(/\s*(\p{L}?).*/su, '$1…');
  const start = digits.length < 10 ? '' : (/^\p{Nd}{2}/u.exec(digits)?.[0] ?? '');
  return `${plus}${start}…${/\p{Nd}{3}$/u.exec(digits)?.[0] ?? ''}`;
}

/** The digits of a number, including characters that hide digits, without a leading `00`. */
export function digitsOf(written: string): string {
  return written
    .replace(/%2B|%20|%2[89DE]|(%C2)?%A0|&#\d{2,4};|&nbsp;/gi, ' ')
    .replace(/[^\p{Nd}Xx*•]/gu, '')
    .replace(/^00/, '');
}

/** Enough of an email address to recognize it: `s…e@example.com`. */
export function shortenAddress(address: string): string {
  const at = address.search(/(?:@|%40|&#64;)(?!.*(?:@|%40|&#64;))/is);
  const [name, domain] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
  return `${name.slice(0, 1)}…${name.length > 2 ? name.slice(-1) : ''}${domain}`;
}

/** User name and password as they appear in an SMTP session: as they are, and encoded for AUTH PLAIN and AUTH LOGIN. */
export function loginForms(user: string, password: string): string[] {
  return [user, password, base64(`\0${user}\0${password}`), base64(user), base64(password)].filter(Boolean);
}

export function base64(words: string): string {
  return Buffer.from(words).toString('base64');
}
