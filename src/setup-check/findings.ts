import type { Unanswered } from '../host.ts';
import { advice, plain, table } from '../messages/markdown.ts';

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

export function unchecked(subject: Subject, words: string): Finding {
  return { kind: 'unchecked', subject, words };
}

export function unanswered(subject: Subject, { kind, why }: Unanswered): Finding {
  return kind === 'refused' ? stops(subject, why) : unchecked(subject, `${why} Run the check again later.`);
}

/** Formats a count: `2 streams`, `1 stream`. */
export function counted(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;
}

/** A message as it would be sent. */
export interface SampleText {
  readonly text: string;
  /** The name of its channel. */
  readonly by: string;
  /** Only for an SMS. */
  readonly segments?: number;
}

export const MARKS = { well: '✅', notice: '⚠️', stops: '❌', unchecked: '❔' } as const;

/** One sentence: whether messages can go out. */
export function verdict(findings: readonly Finding[]): string {
  const stopping = findings.filter(({ kind }) => kind === 'stops').length;
  if (stopping > 0) return `Fix ${counted(stopping, 'problem')} first.`;
  const unchecked = findings.filter(({ kind }) => kind === 'unchecked').length;
  if (unchecked > 0) return 'No problems found, but not everything could be checked.';
  const hasNotice = findings.some(({ kind }) => kind === 'notice');
  return hasNotice
    ? `Messages can go out. Read the lines with ${MARKS.notice}, too.`
    : 'Messages can go out.';
}

/** The report of a check, in Markdown. Titles and answers are escaped, because they may contain markup. */
export function checkReport(findings: readonly Finding[], texts: readonly SampleText[]): string {
  const rows = findings.map(({ kind, subject, words }) => [MARKS[kind], subject, advice(words)]);
  const parts = [
    '## Twitch SMS: setup check',
    `**${verdict(findings)}** Nothing was sent.`,
    table([' ', 'Check', 'Result, and what to do'], rows),
    ...(texts.length > 0 ? ['### Message preview', textTable(texts)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function textTable(texts: readonly SampleText[]): string {
  const rows = texts.map(({ text, by, segments }) => [
    plain(text),
    String(Array.from(text).length),
    segments === undefined ? by : `SMS, ${counted(segments, 'segment')}`,
  ]);
  return table(['Text', 'Characters', 'Sent as'], rows);
}
