/**
 * A service failed. The message is for the owner: what failed, why in the service's own words, and what to do.
 * `actionRequired`: it lasts until a person acts, such as refused credentials. Otherwise it may pass by itself.
 */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly actionRequired: boolean;

  constructor(message: string, options: { actionRequired?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.actionRequired = options.actionRequired ?? false;
  }
}

/** Describes anything that was thrown. Only our own messages are shown: others may contain credentials and numbers. */
export function wordsOf(error: unknown): string {
  if (error instanceof ServiceError) return error.message;
  if (error instanceof Error) {
    const cause = error.cause instanceof Error ? codeOf(error.cause) : undefined;
    const name = NAMES[error.name] ?? error.name;
    return [name, codeOf(error) ?? cause].filter(Boolean).join(' ');
  }
  return 'an unknown error';
}

/** Words instead of error names that mean nothing to readers. */
const NAMES: Readonly<Record<string, string>> = { ValiError: 'unexpected content' };

/** The system's error code, such as ECONNREFUSED. */
function codeOf(error: Error): string | undefined {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : undefined;
}
