import { runner } from './adapters/github/runner.ts';
import { cancellation } from './adapters/process.ts';
import { start } from './app.ts';

await start(runner(process.env), cancellation());
// Exit once the output is flushed: an abandoned connection or an idle socket would keep the job running.
process.stdout.write('', () => process.exit());
