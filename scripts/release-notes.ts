import { readFileSync } from 'node:fs';
import { notesOf } from './change-log.ts';

// Run as `node scripts/release-notes.ts v1.2.3 owner/name`: prints the version's notes from the change log. It fails if
// there are none, or if package.json has another version or another repository: the docs would then tell people to use
// someone else's action. It must run without installed packages.
const [tag, slug] = process.argv.slice(2);
const version = `${tag}`.replace(/^v/, '');
const ours = JSON.parse(readFileSync('package.json', 'utf8'));
if (version !== ours.version) throw new Error(`the tag says ${version}, package.json says ${ours.version}`);
if (`github:${slug}` !== ours.repository) {
  throw new Error(`this is ${slug}, package.json says ${ours.repository}: change it and run npm run docs`);
}
process.stdout.write(`${notesOf(version, readFileSync('CHANGELOG.md', 'utf8'))}\n`);
