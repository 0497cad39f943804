import { defineConfig } from 'vitest/config';
import { FolderOrder } from './test/project/folder-order.ts';

/** Mocks a module, so it needs a process of its own. */
const ALONE = ['test/messages/segments.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './test/project/tally-reporter.ts'],
    // Most tests wait for child processes, so one file at a time would leave a core idle.
    maxWorkers: 2,
    sequence: { sequencer: FolderOrder },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One process plays many files: what they share is made once (a certificate, what went before a scene).
    projects: [
      {
        extends: true,
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
