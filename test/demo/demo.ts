// An evening of a streamer and a fan, on the sandbox, with the shipped bundle: `npm run demo`. It fails if the evening
// does not go as expected.
import { styleText } from 'node:util';
import { segments } from '../../src/messages/gsm7.ts';
import { ACCOUNTS } from '../sandbox/accounts.ts';
import { type RunResult, runAction } from '../sandbox/runner.ts';
import { openSandbox } from '../sandbox/sandbox.ts';
import { HAPPENINGS, prepare, RUNS, TEXTS } from './evening.ts';
import { mail, phone, price } from './phone.ts';

const DAY = '2026-03-06';
const sandbox = await openSandbox({ startAt: new Date(`${DAY}T19:50:00Z`) });
prepare(sandbox);
const { clock, twilio, smtp } = sandbox;

const inputs = {
  streamers: 'anna',
  ...ACCOUNTS,
  'sms-to': '+15550002222',
  'smtp-url': 'smtps://sender%40example.com:hunter2-of-the-mailbox@smtp.example.com:465',
  'email-from': 'Twitch <watcher@example.com>',
  'email-to': 'someone@example.com',
};

const timeOf = (at: string) => Date.parse(`${DAY}T${at}:00Z`);
const clockTime = (at: number) => new Date(at).toISOString().slice(11, 16);

function say(at: string, who: string, what: string): void {
  console.log(`${at}  ${who.padEnd(3)}  ${what}`);
}

const waiting = [...HAPPENINGS];

/** What is due by the clock of the evening happens now. */
function letHappen(): void {
  while (waiting[0] && timeOf(waiting[0].at) <= clock.now()) {
    const { at, what, happen } = waiting[0];
    waiting.shift();
    happen(sandbox);
    say(at, '', styleText('dim', what));
  }
}

/** Time goes on to a moment of the evening; what happens before comes at its own time. */
function goOnTo(at: string): void {
  for (const { at: before } of waiting.filter((happening) => happening.at < at)) {
    clock.advance(timeOf(before) - clock.now());
    letHappen();
  }
  clock.advance(timeOf(at) - clock.now());
}

/** When the current run polled Twitch. A run that polls again waits to see whether a streamer comes back. */
let polls: number[] = [];
let allPolls = 0;
sandbox.onRequest((moment, { path, query, at }) => {
  if (moment === 'after' || path !== '/helix/streams' || query.has('after')) return;
  polls.push(at);
  allPolls += 1;
  if (polls.length === 2) {
    say(clockTime(polls[0] ?? at), 'run', 'Anna is gone. Over, or a short drop? The run keeps polling.');
  }
  letHappen();
});

/** What a run did, by its outputs. */
function account({ outputs }: RunResult): string {
  const isLive = outputs['any-live'] === 'true';
  const memory =
    outputs['state-source'] === 'history' ? " (State rebuilt from Twilio's message history.)" : '';
  if (outputs['any-transition'] === 'true') {
    return `${isLive ? 'Anna is live' : "Anna's stream is over"}: ${outputs['sms-sent']} text and ${outputs['emails-sent']} email sent.${memory}`;
  }
  const minutes = Math.round(((polls.at(-1) ?? 0) - (polls[0] ?? 0)) / 60_000);
  if (minutes > 0) return `Nothing to send: Anna is back after ${minutes}m, it is the same stream.${memory}`;
  return `Nothing to send: ${isLive ? 'Anna is still live' : 'nobody is live'}.${memory}`;
}

/** Plays the evening. @returns the texts and the emails that came, `20:07 LIVE anna` */
async function play(): Promise<{ texted: string[]; mailed: string[] }> {
  const texted: string[] = [];
  const mailed: string[] = [];
  for (const at of RUNS) {
    goOnTo(at);
    polls = [];
    const [before, mailsBefore] = [twilio.messages.length, smtp.mailbox.length];
    const run = await runAction(sandbox, { inputs, skipSleep: true });
    if (run.exitCode !== 0) throw new Error(`the run of ${at} failed:\n${run.log}`);
    say(clockTime(polls.at(-1) ?? clock.now()), 'run', account(run));
    for (const message of twilio.messages.slice(before)) {
      const time = clockTime(message.createdAt);
      texted.push(`${time} ${message.body.split(':')[0]}`);
      for (const line of phone(message, time)) console.log(`            ${line}`);
    }
    for (const { message, at: mailedAt } of smtp.mailbox.slice(mailsBefore)) {
      mailed.push(`${clockTime(mailedAt)} ${message.subject?.split(':')[0]}`);
      for (const line of mail(message)) console.log(`            ${line}`);
    }
  }
  return { texted, mailed };
}

console.log(`
An evening with the action as it is shipped (dist/index.js). Twitch, Twilio, a mail server and GitHub's
cache are played by a sandbox on this machine: no account is needed, and neither text nor email leaves it.
`);
const { texted, mailed } = await play();
await sandbox.close();

const count = twilio.texts().reduce((sum, body) => sum + segments(body), 0);
console.log(`
${texted.length} texts, ${count} segments, ${price(count)} to a US number (its carrier adds a fee). ${mailed.length} emails. ${RUNS.length} runs, ${allPolls} polls of Twitch.`);
if (texted.join() === TEXTS.join() && mailed.join() === TEXTS.join()) {
  console.log('Every start and every end was sent once.');
} else {
  console.log(
    `The evening went wrong. Texts: ${texted.join(', ')}. Emails: ${mailed.join(', ')}. Due: ${TEXTS.join(', ')}.`,
  );
  process.exitCode = 1;
}
