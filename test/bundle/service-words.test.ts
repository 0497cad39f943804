import { describe, expect } from 'vitest';
import { showsMore, waysToWrite } from '../adapters/written.ts';
import type { RunResult } from '../sandbox/runner.ts';
import { TWILIO_ACCOUNT } from '../sandbox/twilio-account.ts';
import { ANN, ANNA, EMAIL, ME, said, test, type Watching } from './watching.ts';

/** A code that nobody knows: Twilio's own sentence is shown. For the others there is advice. */
const UNKNOWN = 99_999;

const RECIPIENTS = [21211, 21610, 30034, 572006, ...Array(20).fill(UNKNOWN)].map((code: number, index) => ({
  code,
  to: `+1555987${7001 + index}`,
}));

const WAYS = Object.keys(waysToWrite(ME));

/** Refuses each recipient with its code, and writes the number in another way each time. */
function refuseAll({ inputs, twilio }: Watching): void {
  inputs['sms-to'] = RECIPIENTS.map(({ to }) => to).join();
  twilio.account.maxPerSecond = 1_000;
  for (const [index, { code, to }] of RECIPIENTS.entries()) {
    const way = WAYS[index % WAYS.length] ?? '';
    const [shown, sender] = [to, TWILIO_ACCOUNT.number].map((number) => waysToWrite(number)[way]);
    twilio.refuse(to, {
      code,
      message: `'To' ${shown} is not for ${sender}. Ask about (${shown}): "${shown}".`,
    });
  }
}

/** No number shows in any place that others can read. */
function expectNoNumber(run: RunResult, mails: readonly string[] = []): void {
  const written = run.rawLog.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const places = [run.log, ...written, JSON.stringify(run.annotations), JSON.stringify(run.outputs)];
  for (const place of [...places, run.summary, ...mails]) {
    const shown = RECIPIENTS.filter(({ to }) => showsMore(place, to));
    expect(shown, place).toEqual([]);
    expect(place).not.toMatch(/\+\+|&#43;\+/);
  }
}

describe.concurrent('phone numbers in errors', () => {
  test("a number in Twilio's error about a test message is shortened, and the run is red", async ({
    watching,
  }) => {
    refuseAll(watching);
    const run = await watching.run({ inputs: { ...watching.inputs, mode: 'send-test' } });
    expect(run.exitCode).toBe(1);
    expect(run.summary.match(/15…\d{3}/g)?.length ?? 0).toBeGreaterThanOrEqual(RECIPIENTS.length);
    expect(run.summary).toContain('is not for');
    const refused = RECIPIENTS.map(({ to }) => `❌ ${to.slice(0, 3)}…${to.slice(-3)}: `);
    const errors = said(run, 'error');
    for (const lead of refused) expect(errors).toContainEqual(expect.stringContaining(lead));
    expectNoNumber(run);
  });

  test("a number in Twilio's error about a notification is shortened", async ({ watching }) => {
    refuseAll(watching);
    Object.assign(watching.inputs, EMAIL);
    watching.twitch.goLive(ANNA);
    const run = await watching.run({ env: { RUNNER_DEBUG: '1' } });
    expect(run.annotations.length).toBeGreaterThan(0);
    const mails = watching.sandbox.smtp.mailTo(ANN).map(({ source }) => source);
    expect(mails, run.log).toHaveLength(1);
    expectNoNumber(run, mails);
  });

  test('a wrong number with spaces in the inputs is shortened', async ({ watching }) => {
    watching.inputs['sms-from'] = 'whatsapp:+1 (555) 987-7001';
    watching.inputs['sms-to'] = '+1 555 987 7002 x, 1 555 987 7003, +1 555 987 7004 90 12 34';
    const run = await watching.run();
    expect(run.exitCode).toBe(1);
    expectNoNumber(run);
  });
});

describe.concurrent('an error of three megabytes', () => {
  const LONG = `${'x'.repeat(280)} ${TWILIO_ACCOUNT.authToken} ${ME} ${'The number. '.repeat(250_000)}`;
  const body = { code: UNKNOWN, message: LONG, status: 400 };

  test.for([
    ['Twilio', 'twilio', 400],
    ['Twitch', 'twitch', 400],
    ['Twitch when it refuses the secret', 'twitch-id', 403],
    ['the cache', 'cache', 403],
  ] as const)('an error of three megabytes from %s is cut', async ([, service, status], { watching }) => {
    watching.twitch.goLive(ANNA);
    watching.sandbox.fault({
      service,
      do: {
        kind: 'status',
        status,
        body: service === 'cache' ? { code: 'permission_denied', msg: LONG } : body,
      },
    });
    const run = await watching.run({ env: { RUNNER_DEBUG: '1' } });
    expect(run.annotations.length).toBeGreaterThan(0);
    for (const { message } of run.annotations) expect(message.length).toBeLessThan(1_000);
    expect(run.log.length).toBeLessThan(20_000);
    expect(run.summary.length).toBeLessThan(20_000);
    expect(run.log + run.summary).not.toContain(TWILIO_ACCOUNT.authToken.slice(0, 8));
  });
});

test('a mail user named like a streamer hides nothing in log and links', async ({ watching }) => {
  for (const user of ['anna', 'twitch']) {
    watching.inputs['smtp-url'] = `smtps://${user}:hunter2-of-the-mailbox@smtp.example.com:465`;
    watching.inputs['email-from'] = 'watcher-of-streams@example.org';
    watching.inputs['email-to'] = ANN;
    watching.sandbox.smtp.accounts.set(user, 'hunter2-of-the-mailbox');
    watching.twitch.goLive(ANNA);
    const run = await watching.start();
    expect(run.log + run.summary).not.toContain('***');
    expect(run.summary).toContain('https://twitch.tv/anna');
    expect(run.masks).not.toContain(user);
  }
});
