import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const COMMAND_FILES = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
] as const;

/** A file that the repository had before the action ran. */
export const USER_FILE = 'README.md';

/** The folders and files a runner prepares for one run. */
export class RunFolder {
  readonly workspace: string;
  readonly temp: string;
  readonly eventFile: string;
  readonly #commands: string;

  constructor(folder: string, event: object, files: Readonly<Record<string, string>> = {}) {
    this.workspace = join(folder, 'work', 'watcher', 'watcher');
    this.temp = join(folder, 'work', '_temp');
    this.#commands = join(this.temp, '_runner_file_commands');
    const workflow = join(this.temp, '_github_workflow');
    for (const each of [this.workspace, this.#commands, workflow]) mkdirSync(each, { recursive: true });
    for (const [path, content] of Object.entries({ [USER_FILE]: '# A repository of somebody\n', ...files })) {
      mkdirSync(dirname(join(this.workspace, path)), { recursive: true });
      writeFileSync(join(this.workspace, path), content);
    }
    this.eventFile = join(workflow, 'event.json');
    writeFileSync(this.eventFile, JSON.stringify(event));
    for (const name of COMMAND_FILES) writeFileSync(this.#path(name), '');
  }

  /** Variables that name the files. */
  get environment(): Record<string, string> {
    return Object.fromEntries(COMMAND_FILES.map((name) => [name, this.#path(name)]));
  }

  /** What was set with `core.setOutput`. */
  get outputs(): Record<string, string> {
    return keyValues(readFileSync(this.#path('GITHUB_OUTPUT'), 'utf8'));
  }

  get summary(): string {
    return readFileSync(this.#path('GITHUB_STEP_SUMMARY'), 'utf8');
  }

  /** The files that are in the workspace now, by path relative to it. */
  get workspaceFiles(): string[] {
    const found = readdirSync(this.workspace, { recursive: true, withFileTypes: true });
    return found
      .filter((each) => !each.isDirectory())
      .map((each) => join(each.parentPath, each.name).slice(this.workspace.length + 1))
      .sort();
  }

  #path(name: string): string {
    return join(this.#commands, `${name.toLowerCase()}_00000000`);
  }
}

/** `name=value` lines and `name<<END … END` blocks. @throws if a block does not end */
export function keyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name = '', mark, rest = ''] = /^(.+?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (mark === '=') values[name] = rest;
    if (mark !== '<<') continue;
    const end = lines.indexOf(rest);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    values[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return values;
}
