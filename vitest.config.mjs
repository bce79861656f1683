import { defineConfig } from 'vitest/config';

const full = process.env.CAREGATE_FULL_RUN === '1';
const long = process.env.LONG_RUN === '1';

export default defineConfig({
  test: {
    globals: true,
    environment: 'node',
    setupFiles: ['test/support/properties.ts'],
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/long/**', '**/node_modules/**'],
    // Took an eighth less than threads.
    pool: 'forks',
    // In a complete run other steps have the other core.
    maxWorkers: full ? 1 : 2,
    // Suites share what they import: loading it anew for each of them took most of the time.
    isolate: false,
    restoreMocks: true,
    /** A busy machine is no failure; a test that hangs is. */
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      // Counting makes every suite slower: the long run does.
      enabled: full && long,
      provider: 'v8',
      include: ['src/**/*.ts'],
      reportsDirectory: '.build/coverage',
      reporter: ['text-summary', 'json-summary'],
      // The rules are held to a threshold.
      thresholds: { 'src/domain/**': { statements: 95, branches: 95, functions: 95, lines: 95 } },
    },
  },
});
