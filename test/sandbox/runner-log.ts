/** A notice, warning or error as the page of the run shows it. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly title?: string;
  readonly message: string;
}

/** Reads a step's output as the runner does: hides what is masked, and obeys workflow commands. */
export class RunnerLog {
  readonly annotations: Annotation[] = [];
  readonly masks: string[];
  readonly #lines: string[] = [];
  readonly #raw: string[] = [];
  #stopToken: string | undefined;

  /** @param secrets what the runner knows to be secret from the start */
  constructor(secrets: readonly string[]) {
    this.masks = [...secrets];
  }

  /** As a person sees it. */
  get text(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  /** As the process wrote it. */
  get raw(): string {
    return this.#raw.map((line) => `${line}\n`).join('');
  }

  write(line: string): void {
    this.#raw.push(line);
    // What .NET takes for white space before a command.
    const command = /^[\s\u0085]*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line);
    if (this.#stopToken !== undefined) {
      if (command?.[1] === this.#stopToken) this.#stopToken = undefined;
      else this.#show(line);
      return;
    }
    if (!command) this.#show(line);
    else
      this.#obey(
        command[1]?.toLowerCase() ?? '',
        properties(command[2] ?? ''),
        unescapeData(command[3] ?? ''),
        line,
      );
  }

  annotate(level: Annotation['level'], message: string, title?: string): void {
    const shown = this.#mask(message);
    this.annotations.push({ level, message: shown, ...(title ? { title: this.#mask(title) } : {}) });
    this.#show(`##[${level}]${message}`);
  }

  #obey(name: string, options: Record<string, string>, message: string, line: string): void {
    switch (name) {
      case 'notice':
      case 'warning':
      case 'error':
        this.annotate(name, message, options.title);
        break;
      case 'group':
        this.#show(`##[group]${message}`);
        break;
      case 'endgroup':
        this.#show('##[endgroup]');
        break;
      case 'add-mask':
        this.#addMask(message);
        break;
      case 'stop-commands':
        this.#stopToken = message;
        break;
      case 'debug':
      case 'echo':
      case 'add-matcher':
      case 'remove-matcher':
        break;
      case 'set-output':
      case 'save-state':
        this.annotate('warning', `The \`${name}\` command is deprecated and will be disabled soon.`);
        break;
      case 'set-env':
      case 'add-path':
        this.annotate('error', `The \`${name}\` command is disabled.`);
        break;
      default:
        this.#show(line);
    }
  }

  #addMask(value: string): void {
    if (value.trim() === '') {
      this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    // Several lines are masked as a whole and one by one.
    for (const part of [value, ...value.split(/\r?\n/)]) {
      if (part.trim() !== '' && !this.masks.includes(part)) this.masks.push(part);
    }
  }

  #show(line: string): void {
    this.#lines.push(this.#mask(line));
  }

  #mask(text: string): string {
    const longestFirst = [...this.masks].sort((one, other) => other.length - one.length);
    return longestFirst.reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
  }
}

function properties(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => pair.split(/=(.*)/s));
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name.trim(), unescapeProperty(value)]));
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
