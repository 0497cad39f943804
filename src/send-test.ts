import type { Inputs } from './config/inputs.ts';
import type { Recipient } from './domain/notification.ts';
import { pause } from './engine/pause.ts';
import { Trouble, wordsOf } from './errors.ts';
import type { Report } from './host.ts';
import { inTurns } from './map-limit.ts';
import { testText } from './messages/test-text.ts';
import type { Ports, TestableWay, Way } from './ports.ts';
import { type Tested, testLine, testReport, type Verdict } from './report/test-report.ts';

/** When to check on an accepted text, milliseconds after the check before: for half a minute in all. */
const CHECKS = [2_000, 3_000, 5_000, 10_000, 10_000];

/** How many are sent at a time. */
const AT_A_TIME = 5;

/** Sends each recipient one test message and waits a little for its delivery. It is red if one fails. */
export async function sendTest(inputs: Inputs, ways: readonly TestableWay[], ports: Ports): Promise<Report> {
  const text = testText([...inputs.streamers.keys()], inputs.texts.language);
  ports.log.info(`Test message: ${text}`);
  const due = ways.flatMap((way) => way.recipients.map((recipient) => ({ way, recipient })));
  const tested = await inTurns(due, AT_A_TIME, async ({ way, recipient }): Promise<Tested> => {
    const verdict: Verdict = inputs.dryRun ? { kind: 'not sent' } : await test(way, recipient, text, ports);
    const result = { to: recipient.shown, by: way.name, verdict };
    const level = verdict.kind === 'failed' ? 'error' : verdict.kind === 'unsure' ? 'warn' : 'info';
    ports.log[level](testLine(result));
    return result;
  });
  return {
    outputs: {},
    summary: testReport(text, tested),
    isRed: tested.some(({ verdict }) => verdict.kind === 'failed'),
  };
}

async function test(way: TestableWay, recipient: Recipient, text: string, ports: Ports): Promise<Verdict> {
  const refusal = await whyUnread(way, recipient, ports);
  if (refusal !== undefined) return { kind: 'failed', why: refusal };
  const outcome = await way.sendTest(recipient, text, ports.clock.now());
  if (outcome.kind === 'unsure') return outcome;
  if (outcome.kind !== 'accepted') return { kind: 'failed', why: outcome.why };
  return outcome.id === undefined ? { kind: 'taken' } : await fateOf(way, outcome.id, ports);
}

/** Why a run could not read the message history, where only a person can fix it: then it sends nothing. */
async function whyUnread(way: Way, recipient: Recipient, { clock }: Ports): Promise<string | undefined> {
  try {
    await way.history?.(recipient, clock.now());
  } catch (error) {
    if (error instanceof Trouble && error.mustAct) return error.message;
  }
  return undefined;
}

async function fateOf(way: Way, id: string, ports: Ports): Promise<Verdict> {
  for (const wait of CHECKS) {
    await pause(wait, ports);
    if (ports.stop.isRequested) break;
    try {
      const fate = await way.follow?.(id);
      if (fate?.kind === 'delivered') return { kind: 'arrived' };
      if (fate?.kind === 'lost') return { kind: 'failed', why: fate.why };
    } catch (error) {
      ports.log.debug(wordsOf(error));
    }
  }
  return { kind: 'taken' };
}
