import { advice, plain, table } from '../messages/markdown.ts';
import type { ChannelName } from '../ports.ts';

/** The result of one test message. */
export type Verdict =
  | { readonly kind: 'arrived' }
  /** The service accepted it. Mail servers never confirm delivery, and carriers may take their time. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'not sent' }
  /** It may or may not have been sent. */
  | { readonly kind: 'unsure'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

export interface Tested {
  readonly to: string;
  readonly by: ChannelName;
  readonly verdict: Verdict;
}

const MARKS = { arrived: '✅', taken: '✅', 'not sent': '☑️', unsure: '❔', failed: '❌' } as const;

/** What to do if a message was accepted and nothing more is known. */
const TAKEN: Readonly<Record<ChannelName, string>> = {
  sms: 'Twilio sent it; the carrier has not confirmed yet that it arrived. Check the phone.',
  email: 'The mail server accepted it. Check the inbox and the spam folder.',
  webhook: 'The service accepted it. Check that it arrived.',
};

/** One line about a test message: the result and, if it failed, what to do. */
export function testLine({ to, by, verdict }: Tested): string {
  return `${MARKS[verdict.kind]} ${to}: ${said(by, verdict)}`;
}

function said(by: Tested['by'], verdict: Verdict): string {
  switch (verdict.kind) {
    case 'arrived':
      return 'The text arrived.';
    case 'taken':
      return TAKEN[by];
    case 'not sent':
      return 'It would be sent.';
    default:
      return verdict.why;
  }
}

/** The report of a test, in Markdown. */
export function testReport(text: string, tested: readonly Tested[]): string {
  const rows = tested.map(({ to, by, verdict }) => [
    MARKS[verdict.kind],
    plain(to),
    advice(said(by, verdict)),
  ]);
  const parts = ['## Twitch SMS: test message', `> ${plain(text)}`, table([' ', 'To', 'Result'], rows)];
  return `${parts.join('\n\n')}\n`;
}
