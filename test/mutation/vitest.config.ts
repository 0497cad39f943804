import { defineConfig } from 'vitest/config';

/** The tests of plain values: they say what the pure code must do, and are quick enough for thousands of changes. */
export default defineConfig({
  test: {
    include: ['test/domain/*.test.ts', 'test/messages/*.test.ts'],
    setupFiles: ['test/mutation/brief-properties.ts'],
    testTimeout: 60_000,
  },
});
