import { expect, test } from 'vitest';
import { readProjectFile } from '../../scripts/action-file.ts';
import { notesOf } from '../../scripts/change-log.ts';

const LOG =
  '# Changes\n\n## Unreleased\n\n- new\n\n## 1.10.0 (2026-12-01)\n\n- ten\n\n## 1.1.0\n\n### Added\n\n- one\n';

test.each([
  ['1.10.0', '- ten'],
  ['1.1.0', '### Added\n\n- one'],
])('the notes of %s are the text under its heading', (version, notes) => {
  expect(notesOf(version, LOG)).toBe(notes);
});

test('a version without notes is an error', () => {
  expect(() => notesOf('1.1', LOG)).toThrow('says nothing of 1.1');
  expect(() => notesOf('2.0.0', '## 2.0.0\n\n## 1.0.0\n\n- one\n')).toThrow('says nothing of 2.0.0');
});

test('the change log has notes for the version in package.json', () => {
  const { version } = JSON.parse(readProjectFile('package.json'));
  expect(notesOf(version, readProjectFile('CHANGELOG.md'))).not.toBe('');
});
