import { defineConfig } from 'vitest/config';

/** The tests of plain values: they say what the core must do, and are quick enough for thousands of changes. */
export default defineConfig({
  test: {
    include: ['test/core/**/*.test.ts'],
    setupFiles: ['test/mutation/brief-properties.ts'],
    testTimeout: 60_000,
  },
});
