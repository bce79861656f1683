const full = process.env.CAREGATE_FULL_RUN === '1';

/** Packages that ship ES modules only: Jest loads CommonJS, so these are compiled like our own files. */
const esmOnly = ['parse5', 'entities'];

const compile = '<rootDir>/scripts/lib/jestTransform.cjs';

export default {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/properties.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/long/'],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/.local-jira/'],
  transform: { '\\.tsx?$': compile, [`node_modules/(${esmOnly.join('|')})/.+\\.js$`]: compile },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  maxWorkers: 2,
  /** A busy machine is no failure; a test that hangs is. */
  testTimeout: 60_000,
  collectCoverage: full,
  // The rules are held to a threshold in every run; the long run counts the rest as well.
  collectCoverageFrom: process.env.LONG_RUN === '1' ? ['src/**/*.ts'] : ['src/domain/**/*.ts'],
  coverageDirectory: '.build/coverage',
  coverageReporters: ['text-summary', 'json-summary'],
  coverageThreshold: { './src/domain/': { statements: 95, branches: 95, functions: 95, lines: 95 } },
};
