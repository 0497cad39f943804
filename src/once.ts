// Run as `npm run once`: the action from a terminal, with the accounts in the file `.env` of this folder.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs, parseEnv } from 'node:util';
import { stopBySignal } from './edges/stop.ts';
import { terminal } from './edges/terminal.ts';
import { start } from './start.ts';

const USAGE = `Usage: npm run once -- [--dry-run] [--check-setup | --send-test]

Looks at Twitch once, with the settings in the file .env (see .env.example), and tells whoever is to be told.

  --dry-run      show the texts, send none
  --check-setup  look whether everything is set up, send nothing
  --send-test    send one test message to each recipient
`;

const say = (line: string) => void process.stdout.write(`${line}\n`);

const options = {
  'dry-run': { type: 'boolean' },
  'check-setup': { type: 'boolean' },
  'send-test': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;
const { values: flags, positionals, tokens } = parseArgs({ options, strict: false, tokens: true });
const isUnknown = tokens.some((token) => token.kind === 'option' && !(token.name in options));
if (flags.help || isUnknown || positionals.length > 0) {
  say(USAGE);
  process.exitCode = flags.help ? 0 : 1;
} else if (!existsSync('.env')) {
  say('There is no file .env in this folder. Copy .env.example to .env and fill it in.');
  process.exitCode = 1;
} else {
  const settings = {
    ...parseEnv(readFileSync('.env', 'utf8')),
    ...(flags['dry-run'] && { DRY_RUN: 'true' }),
    ...(flags['check-setup'] && { MODE: 'check-setup' }),
    ...(flags['send-test'] && { MODE: 'send-test' }),
  };
  await start(terminal(settings, process.cwd(), say), stopBySignal());
}
process.stdout.write('', () => process.exit());
