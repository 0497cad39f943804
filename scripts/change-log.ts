/**
 * Reads the notes of a version from a change log: the text under the heading `## 1.2.3`, with or without a date.
 *
 * @throws {Error} if there are none
 */
export function notesOf(version: string, changeLog: string): string {
  const sections = changeLog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  const notes = section?.split('\n').slice(1).join('\n').trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return notes;
}
