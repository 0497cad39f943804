import { NoAnswer } from './exchange.ts';

/** No answer of use holds more values; two bytes may become one that takes a hundred. */
const MOST_VALUES = 30_000;

const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACE] = Buffer.from('"\\,[{');

/** The text of an answer in JSON that takes little to parse. @throws {NoAnswer} */
export function jsonText(content: Buffer): string {
  let values = 0;
  let isInString = false;
  for (let at = 0; at < content.length; at++) {
    const byte = content[at];
    if (byte === QUOTE) isInString = !isInString;
    else if (isInString) at += byte === BACKSLASH ? 1 : 0;
    else if (byte === COMMA || byte === BRACKET || byte === BRACE) values++;
  }
  if (values > MOST_VALUES) throw new NoAnswer(`an answer of more than ${MOST_VALUES} values`);
  return content.toString();
}
