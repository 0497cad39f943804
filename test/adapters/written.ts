/** The ways in which services write a number in E.164. */
export function waysToWrite(e164: string): Record<string, string> {
  const [, country = '', area = '', exchange = '', line = ''] =
    /^\+(\d{1,2}?)(\d{3})(\d{3})(\d{4})$/.exec(e164) ?? [];
  return {
    'E.164': e164,
    'with spaces': `+${country} ${area} ${exchange} ${line}`,
    'with dots': `+${country}.${area}.${exchange}.${line}`,
    'with dashes': `${country}-${area}-${exchange}-${line}`,
    'with parentheses': `+${country} (${area}) ${exchange}-${line}`,
    'without its plus': e164.slice(1),
    'with 00': `00${e164.slice(1)}`,
    'with its end hidden': `+${country}${area}${exchange}XXXX`,
    'with its middle hidden': `+${country}XXXXXX${line}`,
    'in a URL': encodeURIComponent(`+${country} ${area} ${exchange}${line}`),
    'in HTML': `&#43;${country}&#45;${area}&#45;${exchange}&#45;${line}`,
    'without its country': `(${area}) ${exchange} ${line}`,
    'with a trunk zero': `+${country} (0) ${area} ${exchange} ${line}`,
    'between invisible marks': `+${country}\u202A${area}\u200B${exchange}\u00A0${line}`,
  };
}

/** Whether words show more of a number than its first two digits and its last three. */
export function showsMore(words: string, e164: string): boolean {
  const digits = words.replace(/(?<=\d)(?:%[0-9A-F]{2}|&#\d+;|[^\d\p{L}…|:,]){1,4}(?=\d)/giu, '');
  const all = e164.slice(1);
  return Array.from(all.slice(4), (_, index) => all.slice(index, index + 5)).some((part) =>
    digits.includes(part),
  );
}
