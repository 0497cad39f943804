import { runner } from './adapters/github/runner.ts';
import { cancellation } from './adapters/process.ts';
import { start } from './app.ts';

await start(runner(process.env), cancellation());
// An abandoned connection or a kept socket must not hold up the job.
process.stdout.write('', () => process.exit());
