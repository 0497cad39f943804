import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv, stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actionFile, ROOT, readProjectFile } from '../../scripts/action-file.ts';
import { ACCOUNTS, ME } from '../sandbox/accounts.ts';
import { sandboxEnvironment } from '../sandbox/runner-environment.ts';
import { openSandbox, type Sandbox } from '../sandbox/sandbox.ts';

vi.setConfig({ testTimeout: 180_000 });

const capitals = (name: string) => name.toUpperCase().replaceAll('-', '_');
const SETTINGS = {
  STREAMERS: 'anna',
  ...Object.fromEntries(Object.entries(ACCOUNTS).map(([name, value]) => [capitals(name), value])),
  SMS_TO: ME,
};

let sandbox: Sandbox;
let folder: string;
beforeEach(async () => {
  sandbox = await openSandbox({ startAt: new Date('2026-01-01T20:00:00Z') });
  sandbox.twitch.addStreamer({ id: '11', login: 'anna', name: 'Anna' });
  folder = mkdtempSync(join(sandbox.place.folder, 'terminal-'));
});
afterEach(() => sandbox.close());

function fillIn(settings: Readonly<Record<string, string>>): void {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  writeFileSync(join(folder, '.env'), lines.join('\n'));
}

interface Ended {
  readonly exitCode: number | null;
  readonly said: string;
}

/** `npm run once -- …` in a folder of its own, in the world of the sandbox. */
async function once(...args: string[]): Promise<Ended> {
  return onceWith({}, ...args);
}

/** @param npm what npm sets in the environment of a script */
async function onceWith(npm: Readonly<Record<string, string>>, ...args: string[]): Promise<Ended> {
  const preloads = ['preload-network.cjs', 'preload-clock.cjs', 'preload-short-lived.cjs'].map((file) =>
    join(ROOT, 'test', 'sandbox', file),
  );
  const [refusalsFile, sleepFile] = [join(sandbox.place.folder, 'refusals'), join(folder, '..', 'sleep')];
  const env = {
    PATH: process.env.PATH ?? '',
    ...npm,
    ...sandboxEnvironment(sandbox, { refusalsFile, sleepFile, unreachable: [], elsewhere: {} }),
  };
  const requires = preloads.flatMap((file) => ['--require', file]);
  const child = spawn(process.execPath, [...requires, join(ROOT, 'src', 'cli.ts'), ...args], {
    cwd: folder,
    env,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, said: stripVTControlCharacters(said) };
}

test('a dry run in a terminal shows the exact text, sends nothing and leaves no file', async () => {
  fillIn(SETTINGS);
  sandbox.twitch.goLive('11', { title: 'An evening\u001B[2J of chess', category: 'Chess' });
  const { exitCode, said } = await once('--dry-run');
  expect(exitCode, said).toBe(0);
  const text = 'LIVE anna: Chess - An evening[2J of chess. 100 viewers, live for under a minute.';
  expect(said).toContain(`Would send to +15…222: ${text} https://twitch.tv/anna\n`);
  expect(said).toContain('Who is live:\n  anna: 🔴 live for under a minute');
  expect(said).not.toMatch(/^::|##\[/m);
  expect(sandbox.twilio.texts()).toEqual([]);
  expect(readdirSync(folder)).toEqual(['.env']);
});

test('a second run in a terminal sends no second text, and its state file has no number and no secret', async () => {
  fillIn(SETTINGS);
  sandbox.twitch.goLive('11');
  expect(await once()).toMatchObject({
    exitCode: 0,
    said: expect.stringMatching(/^Sent to \+15…222: LIVE anna/m),
  });
  sandbox.clock.advance(60_000);
  sandbox.twilio.forget();
  expect(await once()).toMatchObject({ exitCode: 0, said: expect.not.stringContaining('Sent to') });
  expect(sandbox.twilio.texts()).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['.env', '.twitch-sms-default.json']);
  const state = readFileSync(join(folder, '.twitch-sms-default.json'), 'utf8');
  for (const secret of Object.values(ACCOUNTS)) expect(state).not.toContain(secret);
  expect(state).not.toContain(ME.slice(1));
});

test('a run in a terminal without an answer from Twitch fails, because there is no next run', async () => {
  fillIn(SETTINGS);
  sandbox.twitch.goLive('11');
  sandbox.fault({ service: 'twitch', do: { kind: 'status', status: 503, body: {} } });
  const { exitCode, said } = await once();
  expect(said).toContain('Twitch did not say who is live: nothing was done. Try again.\n');
  expect(said).toContain('Twitch is unavailable right now: it answered 503.');
  expect(exitCode).toBe(1);
});

test('the setup check in a terminal says what is right and what is wrong', async () => {
  fillIn({ ...SETTINGS, SMS_FROM: '+15550009999' });
  const { exitCode, said } = await once('--check-setup');
  expect(exitCode).toBe(1);
  expect(said).toContain('✅ Twitch: The credentials work.\n');
  expect(said).toContain('❌ Sender: This account has no such number. Copy one of yours');
  expect(said).not.toContain('Schedule');
  expect(sandbox.twilio.texts()).toEqual([]);
});

test('a missing .env and a missing setting are reported by their names in .env', async () => {
  expect(await once()).toEqual({
    exitCode: 1,
    said: 'There is no file .env in this folder. Copy .env.example to .env and fill it in.\n',
  });
  fillIn({ STREAMERS: 'anna', SMS_TO: ME });
  const { exitCode, said } = await once();
  expect(exitCode).toBe(1);
  expect(said).toMatch(/^TWITCH_CLIENT_ID: it is empty\. Copy/m);
  expect(said).toMatch(/^TWILIO_ACCOUNT_SID: it is empty\. Copy/m);
  expect(sandbox.requests).toEqual([]);
  expect(await once('--dry')).toMatchObject({
    exitCode: 1,
    said: expect.stringContaining('Usage: npm run once'),
  });
  expect(await once('--help')).toMatchObject({ exitCode: 0, said: expect.stringContaining('--check-setup') });
});

test.each([
  [['--dry-run=no', '-x', 'dry-run'], {}, '--dry-run=no, -x, dry-run'],
  [[], { npm_config_dry_run: 'true' }, '--dry-run (write -- before it)'],
  [[], { npm_config_dryrun: 'true', npm_config_loglevel: 'silent' }, '--dryrun (write -- before it)'],
])('unknown arguments are named and nothing is sent: %j %j', async (args, npm, named) => {
  fillIn(SETTINGS);
  sandbox.twitch.goLive('11');
  const { exitCode, said } = await onceWith(npm, ...args);
  expect(exitCode).toBe(1);
  expect(said).toContain(`Nothing was done. Unknown arguments: ${named}.\n\nUsage: npm run once`);
  expect(sandbox.requests).toEqual([]);
});

test('two modes at once are refused and nothing is sent', async () => {
  fillIn(SETTINGS);
  const { exitCode, said } = await once('--check-setup', '--send-test');
  expect([exitCode, sandbox.requests]).toEqual([1, []]);
  expect(said).toContain('Nothing was done. Give only one of --check-setup, --send-test.');
});

test.each([
  ['DRY_RUM', 'DRY_RUN'],
  ['twitch-client-id', 'TWITCH_CLIENT_ID'],
  ['INPUT_LANGUAGE', 'LANGUAGE'],
])('%s in .env is probably mistyped: nothing is sent until it is %s', async (name, meant) => {
  fillIn({ ...SETTINGS, [name]: 'fake' });
  expect(await once()).toEqual({ exitCode: 1, said: `${name} in .env is not a setting. Write ${meant}.\n` });
  expect(sandbox.requests).toEqual([]);
});

test('an unknown name in .env that is like no setting is reported and ignored', async () => {
  fillIn({ ...SETTINGS, HTTPS_PROXY: 'http://127.0.0.1:9' });
  const { exitCode, said } = await once('--dry-run');
  expect(exitCode, said).toBe(0);
  expect(said).toContain('HTTPS_PROXY in .env is not a setting: it is ignored.\n');
});

test('.env.example has all required settings, and only inputs', () => {
  const example = readProjectFile('.env.example');
  const known = Object.keys(actionFile().inputs).map(capitals);
  expect(Object.keys(parseEnv(example)).sort()).toEqual(Object.keys(SETTINGS).sort());
  const commented = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(known).toEqual(expect.arrayContaining([...commented, ...Object.keys(SETTINGS)]));
  expect(commented).toContain('SMTP_URL');
});
