import type { Email } from 'postal-mime';
import { segments } from '../../src/messages/gsm7.ts';
import type { TwilioMessage } from '../sandbox/twilio-message.ts';

/**
 * What Twilio takes for one segment to a US number, in dollars; carriers add $0.0025 to $0.0062.
 * https://www.twilio.com/en-us/sms/pricing/us, "current as of October 2026".
 */
export const US_PRICE_PER_SEGMENT = 0.0083;

/** The characters in one line of the bubble. */
const WIDTH = 46;

/** `$0.0249` */
export function price(segments: number): string {
  return `$${(segments * US_PRICE_PER_SEGMENT).toFixed(4)}`;
}

/** The text as the phone shows it, in lines: a bubble with the sender, and what it cost. */
export function phone({ from, body }: Pick<TwilioMessage, 'from' | 'body'>, clockTime: string): string[] {
  const line = (text: string) => `│ ${text.padEnd(WIDTH)} │`;
  const sender = (from ?? '').replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');
  const count = segments(body);
  return [
    `╭─${'─'.repeat(WIDTH)}─╮`,
    line(`${sender}${clockTime.padStart(WIDTH - sender.length)}`),
    line(''),
    ...wrapped(body).map(line),
    `╰─${'─'.repeat(WIDTH)}─╯`,
    `  ${body.length} characters, ${count} segment${count === 1 ? '' : 's'}, ${price(count)}`,
  ];
}

function wrapped(body: string): string[] {
  const lines = [''];
  for (const word of body.split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The email as a mailbox lists it: subject and words, without the signature. */
export function mail({ subject, text = '' }: Pick<Email, 'subject' | 'text'>): string[] {
  const words = text.split('\n-- \n')[0]?.split('\n').filter(Boolean) ?? [];
  return [`✉ ${subject}`, ...words.map((line) => `  ${line}`)];
}
