import { runner } from './edges/runner.ts';
import { stopBySignal } from './edges/stop.ts';
import { start } from './start.ts';

await start(runner(process.env), stopBySignal());
// An abandoned connection or a kept socket must not hold up the job.
process.stdout.write('', () => process.exit());
