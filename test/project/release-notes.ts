import { readFileSync } from 'node:fs';
import { notesOf } from './change-log.ts';

// Run as `node test/project/release-notes.ts v1.2.3`: prints what the change log says of that version. Fails when it
// says nothing, or when the package has another version. It runs without the packages, which are not installed there.
const version = `${process.argv[2]}`.replace(/^v/, '');
const { version: ours } = JSON.parse(readFileSync('package.json', 'utf8'));
if (version !== ours) throw new Error(`the tag says ${version} and package.json says ${ours}`);
process.stdout.write(`${notesOf(version, readFileSync('CHANGELOG.md', 'utf8'))}\n`);
