import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sandboxEnvironment } from './runner-environment.ts';
import { openSandbox } from './sandbox.ts';

// Run as `node test/sandbox/serve.ts FILE`: keeps a sandbox open in which anna is live, and writes the variables that
// lead an action there into the file, as `NAME=value` lines. `preload-network.cjs` must be loaded into the action.
const sandbox = await openSandbox();
sandbox.twitch.addStreamer({ id: '11', login: 'anna' });
sandbox.twitch.goLive('11', { title: 'A real runner', category: 'Software and Game Development' });

const file = (name: string) => join(sandbox.place.folder, name);
const options = {
  refusalsFile: file('refusals'),
  sleepFile: file('sleep'),
  unreachable: [],
  elsewhere: {},
};
const {
  SANDBOX_CLOCK: _realTime,
  SANDBOX_SLEEP: _noSkips,
  ...variables
} = sandboxEnvironment(sandbox, options);
const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
writeFileSync(`${process.argv[2]}`, lines.join(''));
