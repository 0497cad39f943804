import { readFileSync } from 'node:fs';
import { notesOf } from './change-log.ts';

// Run as `node scripts/release-notes.ts v1.2.3 owner/name`: prints what the change log says about that version.
// It fails when the log says nothing, or when package.json names another version or another repository: the pages then
// tell people to use somebody else's action. It runs where no packages are installed.
const [tag, slug] = process.argv.slice(2);
const version = `${tag}`.replace(/^v/, '');
const ours = JSON.parse(readFileSync('package.json', 'utf8'));
if (version !== ours.version) throw new Error(`the tag says ${version}, package.json says ${ours.version}`);
if (`github:${slug}` !== ours.repository) {
  throw new Error(`this is ${slug}, package.json says ${ours.repository}: change it and run npm run docs`);
}
process.stdout.write(`${notesOf(version, readFileSync('CHANGELOG.md', 'utf8'))}\n`);
