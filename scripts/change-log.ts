/**
 * What a change log says of a version: the text under its heading, `## 1.2.3` with or without a date behind it.
 *
 * @throws {Error} when it says nothing
 */
export function notesOf(version: string, changeLog: string): string {
  const sections = changeLog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  const notes = section?.split('\n').slice(1).join('\n').trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return notes;
}
