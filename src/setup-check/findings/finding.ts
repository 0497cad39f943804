import type { Unanswered } from '../../host.ts';

/** What a finding is about, as the report names it. */
type Subject =
  | 'Twitch'
  | 'Streamers'
  | 'Twilio account'
  | 'Sender'
  | 'Recipients'
  | 'Email'
  | 'Webhook'
  | 'Cache'
  | 'Token'
  | 'Schedule'
  | 'Price';

/** The result of one check. `words` say what was found and, if necessary, what to do. */
export interface Finding {
  /**
   * `notice`: messages go out, but the owner should know something. `stops`: some messages don't go out until someone
   * acts. `unchecked`: it could not be checked.
   */
  readonly kind: 'well' | 'notice' | 'stops' | 'unchecked';
  readonly subject: Subject;
  readonly words: string;
}

export function well(subject: Subject, words: string): Finding {
  return { kind: 'well', subject, words };
}

export function notice(subject: Subject, words: string): Finding {
  return { kind: 'notice', subject, words };
}

export function stops(subject: Subject, words: string): Finding {
  return { kind: 'stops', subject, words };
}

export function unanswered(subject: Subject, { kind, why }: Unanswered): Finding {
  return kind === 'refused'
    ? stops(subject, why)
    : { kind: 'unchecked', subject, words: `${why} Run the check again later.` };
}

/** Formats a count: `2 streams`, `1 stream`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Formats a list: `a, b and c`. */
export function listed(names: readonly string[], last = 'and'): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}` : `${names[0] ?? ''}`;
}
