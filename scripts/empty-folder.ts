import { mkdirSync, rmSync } from 'node:fs';

// The first step of the build: `node scripts/empty-folder.ts FOLDER`. The bundler would leave old chunks there.
const folder = `${process.argv[2]}`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
