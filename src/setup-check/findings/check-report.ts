import { advice, plain, table } from '../../messages/markdown.ts';
import { counted, type Finding } from './finding.ts';

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
  return unchecked > 0 ? 'No problems found, but not everything could be checked.' : 'Messages can go out.';
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
