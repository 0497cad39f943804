import { runner } from './adapters/github/runner.ts';
import { stopBySignal } from './adapters/stop.ts';
import { start } from './app.ts';

await start(runner(process.env), stopBySignal());
// An abandoned connection or a kept socket must not hold up the job.
process.stdout.write('', () => process.exit());
