import { advice, plain, table } from '../markdown.ts';
import { counted, type Finding } from './finding.ts';

/** A text as it would be sent. */
export interface SampleText {
  readonly text: string;
  /** Of an SMS. */
  readonly segments?: number;
}

export const MARKS = { well: '✅', notice: '⚠️', stops: '❌', unseen: '❔' } as const;

/** Whether messages could go out, in one sentence. */
export function verdict(findings: readonly Finding[]): string {
  const stopping = findings.filter(({ kind }) => kind === 'stops').length;
  if (stopping > 0) return `${counted(stopping, 'thing')} must be put right before all messages go out.`;
  const unseen = findings.filter(({ kind }) => kind === 'unseen').length;
  return unseen > 0
    ? 'Nothing was found that stops a message, but not everything could be looked at.'
    : 'Messages can go out.';
}

/** The report of a check, in Markdown. Nothing in it is obeyed: titles and answers may be made to harm. */
export function checkReport(findings: readonly Finding[], texts: readonly SampleText[]): string {
  const rows = findings.map(({ kind, subject, words }) => [MARKS[kind], subject, advice(words)]);
  const parts = [
    '## Twitch SMS: is everything set up?',
    `**${verdict(findings)}** Nothing was sent.`,
    table([' ', 'What', 'How it is, and what to do'], rows),
    ...(texts.length > 0 ? ['### The texts as they would be', textTable(texts)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function textTable(texts: readonly SampleText[]): string {
  const rows = texts.map(({ text, segments }) => [
    plain(text),
    String(Array.from(text).length),
    segments === undefined ? 'email' : String(segments),
  ]);
  return table(['Text', 'Characters', 'Segments'], rows);
}
