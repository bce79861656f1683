import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importTable } from './scripts/lint/importTable.mjs';
import { globalsOfNode, noDefaultExport, purity, testHygiene } from './scripts/lint/restrictions.mjs';

const code = ['src/**/*.ts', 'static/**/*.{ts,tsx}', 'local-jira/**/*.{ts,tsx}', 'bench/**/*.ts'];
const tests = ['test/**/*.{ts,tsx}'];
const browser = ['static/**/*.{ts,tsx}', 'local-jira/site/client/**/*.{ts,tsx}'];
const configs = ['**/*.config.{ts,mjs}'];
const plain = ['**/*.{mjs,cjs}', ...configs];

const size = {
  'max-lines': ['error', 200],
  complexity: ['error', 10],
  'max-depth': ['error', 3],
  'max-params': ['error', 4],
};

/** Rules that need types are in `.oxlintrc.json`: the native checker takes a fifth of the time. */
const types = {
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
};

/** Both linters would obey such a comment. */
const noExceptions = {
  'no-warning-comments': ['error', { terms: ['eslint-disable', 'oxlint-disable'], location: 'anywhere' }],
};

/** Tests read JSON and build broken values on purpose. */
const looser = {
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
  '@typescript-eslint/no-non-null-assertion': 'off',
};

export default tseslint.config(
  {
    ignores: ['**/node_modules/', '.build/', 'bench/.out/', 'static/build/', '.local-jira/', 'screenshots/'],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: [...code, ...tests],
    extends: [tseslint.configs.strict],
    rules: { ...size, ...types, ...noExceptions, 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    files: [...code, ...tests],
    plugins: { caregate: { rules: { 'import-table': importTable } } },
    rules: { 'caregate/import-table': 'error' },
  },
  {
    files: ['src/{domain,content,contract,app}/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, ...purity.syntax],
      'no-restricted-globals': ['error', ...purity.globals],
      'no-restricted-properties': ['error', ...purity.properties],
    },
  },
  { files: browser, extends: [reactHooks.configs['recommended-latest']] },
  {
    files: tests,
    rules: {
      ...looser,
      'max-lines': ['error', 300],
      'no-restricted-syntax': ['error', noDefaultExport, ...testHygiene],
    },
  },
  { files: plain, rules: size, languageOptions: { globals: globalsOfNode } },
  {
    files: configs,
    rules: { 'no-restricted-syntax': 'off' },
  },
);
