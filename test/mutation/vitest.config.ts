import { defineConfig } from 'vitest/config';

/** The tests that say what the core must do: plain values, and stories in memory. */
export default defineConfig({
  test: {
    include: ['test/core/**/*.test.ts', 'test/run/**/*.test.ts'],
    // It plays thousands of runs, and asks only that they do no harm.
    exclude: ['test/run/hostile.test.ts'],
    testTimeout: 60_000,
  },
});
