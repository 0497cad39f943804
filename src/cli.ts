// Run as `npm run once`: runs the action in a terminal, with the settings in `.env` in the current folder.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs, parseEnv } from 'node:util';
import leven from 'leven';
import { cancellation } from './adapters/process.ts';
import { terminal } from './adapters/terminal/terminal.ts';
import { start } from './app.ts';
import { capitals, INPUT_NAMES } from './messages/inputs.ts';

const USAGE = `Usage: npm run once -- [--dry-run] [--check-setup | --send-test]

Checks Twitch once, with the settings in .env (see .env.example), and notifies your recipients.

  --dry-run      show the texts, send none
  --check-setup  check your setup, send nothing
  --send-test    send one test message to each recipient
`;

/** What each flag sets. */
const FLAGS: Readonly<Record<string, NodeJS.Dict<string>>> = {
  'dry-run': { DRY_RUN: 'true' },
  'check-setup': { MODE: 'check-setup' },
  'send-test': { MODE: 'send-test' },
};

const say = (line: string) => void process.stdout.write(`${line}\n`);

process.exitCode = 1;
const flags = readFlags();
const settings = flags && readSettings();
if (flags && settings) {
  process.exitCode = 0;
  const asked = Object.entries(FLAGS).flatMap(([flag, set]) => (flags.has(flag) ? [set] : []));
  await start(terminal(Object.assign(settings, ...asked), process.cwd(), say), cancellation());
}
process.stdout.write('', () => process.exit());

/** @returns the flags on the command line; `undefined` for `--help` or unknown arguments */
function readFlags(): ReadonlySet<string> | undefined {
  const { positionals, tokens } = parseArgs({ strict: false, tokens: true });
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  if (given.some(({ name }) => name === 'help')) {
    process.exitCode = 0;
    say(USAGE);
    return undefined;
  }
  const unknown = [
    ...given
      .filter(({ name, value }) => !isFlag(name) || value !== undefined)
      .map(({ rawName, value = '' }) => `${rawName}${value && `=${value}`}`),
    ...positionals,
    ...keptByNpm(),
  ];
  const flags = new Set(given.map(({ name }) => name));
  const modes = [...flags].filter((name) => FLAGS[name]?.MODE);
  if (unknown.length > 0) say(`Nothing was done. Unknown arguments: ${unknown.join(', ')}.\n\n${USAGE}`);
  else if (modes.length > 1) say(`Nothing was done. Give only one of --${modes.join(', --')}.\n\n${USAGE}`);
  else return flags;
  return undefined;
}

function isFlag(name: string): boolean {
  return Object.hasOwn(FLAGS, name);
}

/** Finds flags that npm took for its own because the `--` before them is missing: a dry run would send messages. */
function keptByNpm(): string[] {
  const names = Object.keys(process.env).flatMap((name) => /^npm_config_(.+)$/.exec(name)?.[1] ?? []);
  return names
    .map((name) => name.replaceAll('_', '-'))
    .filter((name) => isFlag(name) || oddNames([name], Object.keys(FLAGS)).some(({ meant }) => meant))
    .map((name) => `--${name} (write -- before it)`);
}

/** @returns the settings in `.env`; `undefined` if the file is missing or a name is misspelt */
function readSettings(): NodeJS.Dict<string> | undefined {
  if (!existsSync('.env')) {
    say('There is no file .env in this folder. Copy .env.example to .env and fill it in.');
    return undefined;
  }
  const settings = parseEnv(readFileSync('.env', 'utf8').replace(/^\uFEFF/, ''));
  const odd = oddNames(Object.keys(settings), INPUT_NAMES.map(capitals));
  for (const { name, meant } of odd) {
    say(
      meant
        ? `${name} in .env is not a setting. Write ${meant}.`
        : `${name} in .env is not a setting: it is ignored.`,
    );
  }
  return odd.some(({ meant }) => meant) ? undefined : settings;
}

interface OddName {
  readonly name: string;
  /** What the user probably meant, if that is clear. */
  readonly meant: string | undefined;
}

function oddNames(names: readonly string[], known: readonly string[]): OddName[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({ name, meant: likeliest(name, known) }));
}

function likeliest(name: string, known: readonly string[]): string | undefined {
  const bare = plain(name);
  const [best] = known
    .map((candidate) => ({ candidate, distance: leven(bare, plain(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const most = Math.min(3, Math.floor(bare.length / 3));
  return best && best.distance <= most ? best.candidate : undefined;
}

/** Normalizes the ways to write a name: `twitch-client-id`, `TwitchClientId`, `INPUT_TWITCH_CLIENT_ID`. */
function plain(name: string): string {
  return name
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .replace(/^INPUT/, '');
}
