import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { ANN, ANNA, BERT, EMAIL, HOUR, MINUTE, test, type Watching } from './watching.ts';

const BEN = 'ben.someone@example.net';

/** The emails that an address got, oldest first. */
const mails = ({ sandbox }: Watching, to = ANN) => sandbox.smtp.mailTo(to).map(({ message }) => message);
const subjects = (watching: Watching, to = ANN) => mails(watching, to).map(({ subject }) => subject);

describe.concurrent('email', () => {
  test('with email alone, everyone gets LIVE and OFFLINE once, in one thread', async ({ watching }) => {
    watching.useEmailAlone();
    watching.inputs['email-to'] = `${ANN}, ${BEN}`;
    await watching.run();
    watching.pass(15 * MINUTE);
    watching.twitch.goLive(ANNA, { title: 'Blind <run> & more', category: 'Chess', viewers: 1234 });
    watching.pass(2 * MINUTE);
    const began = await watching.run();
    expect(began).toMatchObject({ exitCode: 0, outputs: { 'emails-sent': '2', 'sms-sent': '0' } });
    const [live] = mails(watching);
    expect(live?.text).toContain('Blind <run> & more\n\nCategory: Chess\nViewers: 1,234\nLive for: 2m\n');
    expect(live?.html).toContain('Blind &#60;run&#62; &#38; more');
    expect(live?.to).toEqual([{ name: '', address: ANN }]);

    watching.pass(HOUR);
    expect((await watching.run()).outputs['emails-sent']).toBe('0');

    watching.twitch.goOffline(ANNA);
    watching.pass(20 * MINUTE);
    const ended = await watching.run();
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
});

describe.concurrent('a failing channel', () => {
  async function startLive(watching: Watching): Promise<void> {
    Object.assign(watching.inputs, EMAIL);
    await watching.hasRun();
    watching.pass(15 * MINUTE);
    watching.twitch.goLive(ANNA);
  }

  test('a mail server that hangs does not hold up texts', async ({ watching }) => {
    await startLive(watching);
    watching.sandbox.smtp.orders.add({ at: 'greeting', do: { kind: 'hang' } });
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'sms-sent': '2', 'emails-sent': '0' } });
    expect(run.log).toContain('smtp.example.com does not answer');
    expect(run.log.lastIndexOf('Sent to ')).toBeLessThan(run.log.indexOf('does not answer'));
    watching.sandbox.smtp.orders.clear();
    expect((await watching.run()).outputs).toMatchObject({ 'sms-sent': '0', 'emails-sent': '1' });
  });

  test('an outage of Twilio does not hold up emails', async ({ watching }) => {
    await startLive(watching);
    watching.sandbox.fault({ service: 'twilio', do: { kind: 'status', status: 500 } });
    expect(await watching.run()).toMatchObject({ outputs: { 'sms-sent': '0', 'emails-sent': '1' } });
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

    watching.useEmailAlone();
    watching.twitch.goLive(BERT);
    expect(await loadedBy(watching)).toEqual(['the mail client']);

    for (const name of Object.keys(EMAIL)) delete watching.inputs[name];
    Object.assign(watching.inputs, sms);
    expect(await loadedBy(watching)).toEqual(['Twilio']);
  });
});
