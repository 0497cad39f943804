import type { Inputs } from './config/inputs.ts';
import type { Recipient } from './domain/notification.ts';
import { ServiceError, wordsOf } from './errors.ts';
import type { Report } from './host.ts';
import { AT_A_TIME, mapLimit } from './map-limit.ts';
import { type LanguageCode, languages } from './messages/languages/languages.ts';
import { advice, plain, table } from './messages/markdown.ts';
import type { Channel, ChannelName, Ports, TestableChannel } from './ports.ts';
import { sentOutputs } from './report/report.ts';

/** The result of one test message. */
export type Verdict =
  | { readonly kind: 'arrived' }
  /** The service accepted it. Mail servers never confirm delivery, and carriers may take their time. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'not sent' }
  /** It may or may not have been sent. */
  | { readonly kind: 'unsure'; readonly why: string }
  /** `isAccepted`: the service accepted it, but it did not arrive. */
  | { readonly kind: 'failed'; readonly why: string; readonly isAccepted?: true };

export interface Tested {
  readonly to: string;
  readonly by: ChannelName;
  readonly text: string;
  readonly verdict: Verdict;
}

/** The ports, with channels that can send tests. */
export interface TestPorts extends Ports {
  readonly channels: readonly TestableChannel[];
}

/** The pauses before each check of an accepted text, in milliseconds: half a minute in all. */
const CHECKS = [2_000, 3_000, 5_000, 10_000, 10_000];

/** The most streamers to name. */
const MOST_NAMED = 3;

/** Sends each recipient one test message and waits a little for its delivery. Red if one fails. */
export async function sendTest(inputs: Inputs, ports: TestPorts): Promise<Report> {
  const due = ports.channels.flatMap((channel) =>
    channel.recipients.map((recipient) => ({ channel, recipient, text: testTextFor(recipient, inputs) })),
  );
  for (const text of distinctTexts(due)) ports.log.info(`Test message: ${text}`);
  const tested = await mapLimit(due, AT_A_TIME, async ({ channel, recipient, text }): Promise<Tested> => {
    const verdict: Verdict = inputs.dryRun
      ? { kind: 'not sent' }
      : await test(channel, recipient, text, ports);
    const result = { to: recipient.shown, by: channel.name, text, verdict };
    const level = verdict.kind === 'failed' ? 'error' : verdict.kind === 'unsure' ? 'warn' : 'info';
    ports.log[level](testLine(result));
    return result;
  });
  return {
    outputs: sentOutputs(
      tested.map((each) => ({ channel: each.by, result: isAccepted(each) ? 'sent' : 'refused' })),
    ),
    summary: testReport(tested),
    isRed: tested.some(({ verdict }) => verdict.kind === 'failed'),
  };
}

function isAccepted({ verdict }: Tested): boolean {
  return verdict.kind === 'arrived' || verdict.kind === 'taken' || 'isAccepted' in verdict;
}

async function test(
  channel: TestableChannel,
  recipient: Recipient,
  text: string,
  ports: Ports,
): Promise<Verdict> {
  const refusal = await whyUnread(channel, recipient, ports);
  if (refusal !== undefined) return { kind: 'failed', why: refusal };
  const outcome = await channel.sendTest(recipient, text, ports.clock.now());
  if (outcome.kind === 'unsure') return outcome;
  if (outcome.kind !== 'accepted') return { kind: 'failed', why: outcome.why };
  return outcome.id === undefined ? { kind: 'taken' } : await fateOf(channel, outcome.id, ports);
}

/** Why a run would send nothing: the message history can't be read, and only a person can fix that. */
async function whyUnread(
  channel: Channel,
  recipient: Recipient,
  { clock }: Ports,
): Promise<string | undefined> {
  try {
    await channel.history?.(recipient, clock.now());
  } catch (error) {
    if (error instanceof ServiceError && error.actionRequired) return error.message;
  }
  return undefined;
}

async function fateOf(channel: Channel, id: string, ports: Ports): Promise<Verdict> {
  for (const wait of CHECKS) {
    await ports.clock.sleep(wait, ports.signal);
    if (ports.signal.aborted) break;
    try {
      const status = await channel.deliveryStatus?.(id);
      if (status?.kind === 'delivered') return { kind: 'arrived' };
      if (status?.kind === 'lost') return { kind: 'failed', why: status.why, isAccepted: true };
    } catch (error) {
      ports.log.debug(wordsOf(error));
    }
  }
  return { kind: 'taken' };
}

/** The test message to a recipient. It names the streamers that they get alerts for. */
function testTextFor({ key }: Recipient, { streamers, texts }: Inputs): string {
  const own = [...streamers].filter(([, { audience }]) => audience.includes(key));
  return testText(
    own.map(([login]) => login),
    texts.language,
  );
}

function distinctTexts(messages: readonly { readonly text: string }[]): string[] {
  return [...new Set(messages.map(({ text }) => text))];
}

/** The words of a test message. Without the head of a notification, it does not count in the message history. */
export function testText(logins: readonly string[], language: LanguageCode): string {
  const named = logins.slice(0, MOST_NAMED).join(', ');
  return `TEST: ${languages[language].test(logins.length > MOST_NAMED ? `${named}...` : named)}`;
}

const MARKS = { arrived: '✅', taken: '✅', 'not sent': '☑️', unsure: '❔', failed: '❌' } as const;

/** What to do if a message was accepted and nothing more is known. */
const TAKEN: Readonly<Record<ChannelName, string>> = {
  sms: 'Twilio sent it; the carrier has not confirmed yet that it arrived. Check the phone.',
  email: 'The mail server accepted it. Check the inbox and the spam folder.',
  webhook: 'The service accepted it. Check that it arrived.',
};

/** One line about a test message: the result and, if it failed, what to do. */
export function testLine({ to, by, verdict }: Omit<Tested, 'text'>): string {
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
export function testReport(tested: readonly Tested[]): string {
  const rows = tested.map(({ to, by, verdict }) => [
    MARKS[verdict.kind],
    plain(to),
    advice(said(by, verdict)),
  ]);
  const quotes = distinctTexts(tested).map((text) => `> ${plain(text)}`);
  const parts = ['## Twitch SMS: test message', ...quotes, table([' ', 'To', 'Result'], rows)];
  return `${parts.join('\n\n')}\n`;
}
