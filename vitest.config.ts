import { defineConfig } from 'vitest/config';

/**
 * Stories in memory and plain values: one process plays many files, for they leave nothing behind. One puts something
 * of its own in the place of a module.
 */
const PLAIN = ['test/core/**/!(segments).test.ts', 'test/run/**/*.test.ts', 'test/inputs/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './test/project/tally-reporter.ts'],
    // Most of them wait for processes of their own; one file at a time would leave a core idle.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'plain', include: PLAIN, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: PLAIN } },
    ],
  },
});
