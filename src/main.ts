import { runner } from './edges/runner.ts';
import { stopBySignal } from './edges/stop.ts';
import { start } from './start.ts';

await start(runner(process.env), stopBySignal());
// What was given up on (a hanging connection, a kept socket) must not hold the job.
process.stdout.write('', () => process.exit());
