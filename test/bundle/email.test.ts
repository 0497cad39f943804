import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import type { RunResult } from '../sandbox/runner.ts';
import { ANNA, BERT, FRIEND, HOUR, ME, MINUTE, test, type Watching } from './watching.ts';

const ANN = 'ann.someone@example.net';
const BEN = 'ben.someone@example.net';
const LOGIN = 'sender%40example.com:hunter2-of-the-mailbox';
const EMAIL = {
  'smtp-url': `smtps://${LOGIN}@smtp.example.com:465`,
  'email-from': 'Twitch <watcher-of-streams@example.org>',
  'email-to': `${ANN}, ${BEN}`,
};

function withoutSms(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !/^(twilio|sms)-/.test(name)));
}

/** The emails that an address got, oldest first. */
const mails = ({ sandbox }: Watching, to = ANN) => sandbox.smtp.mailTo(to).map(({ message }) => message);
const subjects = (watching: Watching, to = ANN) => mails(watching, to).map(({ subject }) => subject);

describe.concurrent('email', () => {
  test('with email alone, everyone gets LIVE and OFFLINE once, in one thread', async ({ watching }) => {
    const inputs = { ...withoutSms(watching.inputs), ...EMAIL };
    await watching.run({ inputs });
    watching.pass(15 * MINUTE);
    watching.twitch.goLive(ANNA, { title: 'Blind <run> & more', category: 'Chess', viewers: 1234 });
    watching.pass(2 * MINUTE);
    const began = await watching.run({ inputs });
    expect(began).toMatchObject({ exitCode: 0, outputs: { 'emails-sent': '2', 'sms-sent': '0' } });
    const [live] = mails(watching);
    expect(live?.text).toContain('Blind <run> & more\n\nCategory: Chess\nViewers: 1,234\nLive for: 2m\n');
    expect(live?.html).toContain('Blind &#60;run&#62; &#38; more');
    expect(live?.to).toEqual([{ name: '', address: ANN }]);

    watching.pass(HOUR);
    expect((await watching.run({ inputs })).outputs['emails-sent']).toBe('0');

    watching.twitch.goOffline(ANNA);
    watching.pass(20 * MINUTE);
    const ended = await watching.run({ inputs });
    expect(ended.outputs['emails-sent']).toBe('2');
    for (const to of [ANN, BEN]) {
      expect(subjects(watching, to)).toEqual([
        'LIVE anna: Blind <run> & more',
        'OFFLINE anna: Blind <run> & more',
      ]);
    }
    expect(mails(watching)[1]?.inReplyTo).toBe(live?.messageId);
    expect(watching.sandbox.requestsTo('twilio')).toEqual([]);
  });

  test('with email and SMS, each channel sends its own message', async ({ watching }) => {
    Object.assign(watching.inputs, EMAIL);
    await watching.hasRun();
    watching.pass(15 * MINUTE);
    watching.twitch.goLive(ANNA);
    const run = await watching.run();
    expect(run.outputs).toMatchObject({ 'emails-sent': '2', 'sms-sent': '2' });
    expect([watching.told(ME), watching.told(FRIEND)]).toEqual([['LIVE anna'], ['LIVE anna']]);
    expect([subjects(watching, ANN), subjects(watching, BEN)]).toEqual([
      [expect.stringMatching(/^LIVE anna: /)],
      [expect.stringMatching(/^LIVE anna: /)],
    ]);
  });

  test('an email that may have been accepted is sent again with the same Message-ID', async ({
    watching,
  }) => {
    const inputs = { ...withoutSms(watching.inputs), ...EMAIL, 'email-to': ANN };
    await watching.run({ inputs });
    watching.pass(15 * MINUTE);
    watching.twitch.goLive(ANNA);
    watching.sandbox.smtp.orders.add({ at: 'accepted', times: 1, do: { kind: 'cut' } });
    await watching.run({ inputs });
    watching.pass(5 * MINUTE);
    await watching.run({ inputs });
    const [first, second, ...more] = mails(watching).map(({ messageId }) => messageId);
    expect(second).toBe(first);
    expect(more).toEqual([]);
  });
});

describe.concurrent('trouble with one channel', () => {
  async function liveWithTrouble(watching: Watching, trouble: (watching: Watching) => void) {
    Object.assign(watching.inputs, EMAIL);
    await watching.hasRun();
    watching.pass(15 * MINUTE);
    watching.twitch.goLive(ANNA);
    trouble(watching);
    return watching.run();
  }

  /** The errors and warnings of a run: one for each problem. */
  const told = ({ annotations }: RunResult) => [
    ...new Set(
      annotations.map(({ level, message }) => {
        const [, what = message] =
          /^(?:\S+ did not get "LIVE anna: A test stream"|Messages (?:had to wait|could not be sent)): (.*)$/.exec(
            message,
          ) ?? [];
        return `${level}: ${what}`;
      }),
    ),
  ];

  test('a wrong mail password does not hold up texts', async ({ watching }) => {
    const run = await liveWithTrouble(watching, ({ inputs }) => {
      inputs['smtp-url'] = 'smtps://sender%40example.com:not-the-password@smtp.example.com:465';
    });
    expect(told(run)).toEqual([
      expect.stringMatching(/^error: smtp\.example\.com answered 535 .*Check the user name and the password/),
    ]);
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'sms-sent': '2', 'emails-sent': '0' } });
  });

  test('a refused address does not hold up texts', async ({ watching }) => {
    const run = await liveWithTrouble(watching, ({ sandbox }) =>
      sandbox.smtp.orders.add({
        at: 'recipient',
        to: ANN,
        do: { kind: 'refuse', code: 550, words: `5.1.1 <${ANN}>: User unknown` },
      }),
    );
    expect(told(run)).toEqual([
      expect.stringMatching(
        /^warning: smtp\.example\.com answered 550 5\.1\.1 <a…e@example\.net>: User unknown\. Check/,
      ),
    ]);
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'sms-sent': '2', 'emails-sent': '1' } });
    expect(subjects(watching, BEN)).toHaveLength(1);
  });

  test('a mail server with an expired certificate does not hold up texts', async ({ watching }) => {
    const run = await liveWithTrouble(watching, ({ sandbox }) => sandbox.smtp.useCertificate('expired'));
    expect(told(run)).toEqual([
      expect.stringMatching(/^error: The certificate of smtp\.example\.com has expired/),
    ]);
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'sms-sent': '2', 'emails-sent': '0' } });
    expect(watching.sandbox.smtp.logins).toBe(0);
  });

  test('a mail server that hangs does not hold up texts', async ({ watching }) => {
    const { sandbox, twilio } = watching;
    let stop: (() => void) | undefined;
    const run = await liveWithTrouble(watching, () => {
      sandbox.smtp.orders.add({ at: 'greeting', do: { kind: 'hang' } });
      // Only when both were texted does the time pass after which the mails are given up.
      sandbox.onRequest((moment) => {
        if (moment === 'after' && twilio.texts().length === 2) stop ??= sandbox.clock.flow(4);
      });
    });
    stop?.();
    expect(told(run)).toEqual([expect.stringMatching(/^warning: smtp\.example\.com does not answer/)]);
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'sms-sent': '2', 'emails-sent': '0' } });
    expect(run.log.lastIndexOf('Sent to ')).toBeLessThan(run.log.indexOf('does not answer'));
    watching.sandbox.smtp.orders.clear();
    expect((await watching.run()).outputs).toMatchObject({ 'sms-sent': '0', 'emails-sent': '2' });
  });

  test('an outage of Twilio does not hold up emails', async ({ watching }) => {
    const run = await liveWithTrouble(watching, ({ sandbox }) => {
      sandbox.fault({ service: 'twilio', do: { kind: 'status', status: 500 } });
    });
    expect(run).toMatchObject({ outputs: { 'sms-sent': '0', 'emails-sent': '2' } });
  });
});

describe.concurrent('code that is not needed', () => {
  const DIST = join(import.meta.dirname, '..', '..', 'dist');
  const SIGNS = {
    'the mail client': 'Greeting never received',
    Twilio: 'ScheduleType',
    'the checks': 'setup check',
    'the YAML parser': 'Implicit keys need to be on a single line',
  };

  /** Which libraries a run loaded, recognized by words in their code. */
  async function loadedBy(watching: Watching): Promise<string[]> {
    const file = join(watching.sandbox.place.folder, `loaded-${watching.sandbox.clock.now()}`);
    const preload = join(import.meta.dirname, '..', 'sandbox', 'preload-loaded.cjs');
    await watching.run({ env: { LOADED_FILE: file }, nodeArgs: ['--require', preload] });
    const loaded = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((url) => readFileSync(fileURLToPath(url), 'utf8'));
    return Object.entries(SIGNS).flatMap(([what, sign]) =>
      loaded.some((text) => text.includes(sign)) ? [what] : [],
    );
  }

  test('a run loads the code of a channel only if it sends something on it', async ({ watching }) => {
    const files = readdirSync(DIST).filter((name) => name.endsWith('.js'));
    for (const sign of Object.values(SIGNS)) {
      expect(files.filter((name) => readFileSync(join(DIST, name), 'utf8').includes(sign))).toHaveLength(1);
    }
    const sms = { ...watching.inputs };
    Object.assign(watching.inputs, EMAIL);
    await watching.run();
    watching.pass(5 * MINUTE);
    await watching.run();
    watching.pass(5 * MINUTE);
    expect(await loadedBy(watching)).toEqual([]);

    watching.twitch.goLive(ANNA);
    expect(await loadedBy(watching)).toEqual(['the mail client', 'Twilio']);

    for (const name of Object.keys(watching.inputs)) delete watching.inputs[name];
    Object.assign(watching.inputs, withoutSms(sms), EMAIL);
    watching.twitch.goLive(BERT);
    expect(await loadedBy(watching)).toEqual(['the mail client']);

    for (const name of Object.keys(EMAIL)) delete watching.inputs[name];
    Object.assign(watching.inputs, sms);
    expect(await loadedBy(watching)).toEqual(['Twilio']);
  });
});
