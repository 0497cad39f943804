import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../scripts/action-file.ts';

/** Runs a tool of `node_modules/.bin` in the project's folder, to its end. */
export async function runTool(
  tool: string,
  args: readonly string[],
): Promise<{ readonly exitCode: number | null; readonly output: string }> {
  const isWindows = process.platform === 'win32';
  const path = join(ROOT, 'node_modules', '.bin', isWindows ? `${tool}.cmd` : tool);
  const child = spawn(path, args, { cwd: ROOT, shell: isWindows, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
}
