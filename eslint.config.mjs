import { fileURLToPath } from 'node:url';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importTable } from './scripts/lint/importTable.mjs';
import { globalsOfNode, noDefaultExport, purity, testHygiene } from './scripts/lint/restrictions.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
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

const types = {
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
};

/** Tests read JSON and build broken values on purpose. */
const looser = {
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
  '@typescript-eslint/no-non-null-assertion': 'off',
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
  // A fake is asynchronous because its port is.
  '@typescript-eslint/require-await': 'off',
  // node:test and Hono hand back promises that their runner awaits.
  '@typescript-eslint/no-floating-promises': [
    'error',
    {
      allowForKnownSafeCalls: [
        { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
      ],
    },
  ],
};

export default tseslint.config(
  {
    ignores: ['**/node_modules/', '.build/', 'bench/.out/', 'static/build/', '.local-jira/', 'screenshots/'],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: [...code, ...tests],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: { ...size, ...types, 'no-restricted-syntax': ['error', noDefaultExport] },
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
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
