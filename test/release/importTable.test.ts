import { lintSnippets, type Snippet } from './lintSnippets';

const RULE = 'caregate/import-table';
const DEEP: Record<string, string> = {
  'src/index.ts': 'src/index.ts',
  'src/domain': 'src/domain/gate/snippet.ts',
  'src/content': 'src/content/packs/snippet.ts',
  'src/contract': 'src/contract/operations/snippet.ts',
  'src/app': 'src/app/usecases/snippet.ts',
  'src/forge': 'src/forge/entry/snippet.ts',
  'static/kit': 'static/kit/snippet.tsx',
  'static/panel': 'static/panel/snippet.tsx',
  'local-jira': 'local-jira/jira/snippet.ts',
  'local-jira/site/client': 'local-jira/site/client/snippet.tsx',
};
const up = (file: string): string => '../'.repeat(file.split('/').length - 1) || './';

/** `room` imports `target`: a path from the project root, or `pkg:` and the name of a package. */
const importing = (room: string, target: string): Snippet => {
  const file = DEEP[room]!;
  const specifier = target.startsWith('pkg:') ? target.slice(4) : `${up(file)}${target}`;
  return [file, `import { x } from '${specifier}';\nexport const y = x;\n`];
};

const FORBIDDEN: [room: string, targets: string[]][] = [
  ['src/index.ts', ['src/domain/a', 'src/contract/a', 'src/app/a', 'pkg:@forge/api', 'pkg:zod']],
  [
    'src/domain',
    ['src/content/a', 'src/contract/a', 'src/app/a', 'src/forge/a', 'static/kit/a', 'local-jira/a'],
  ],
  ['src/domain', ['pkg:@forge/api', 'pkg:node:crypto', 'pkg:crypto', 'pkg:react', 'pkg:hono']],
  [
    'src/content',
    ['src/contract/a', 'src/app/a', 'src/forge/a', 'static/kit/a', 'pkg:@forge/kvs', 'pkg:node:fs'],
  ],
  ['src/contract', ['src/content/a', 'src/app/a', 'src/forge/a', 'static/kit/a', 'pkg:@forge/bridge']],
  ['src/app', ['src/forge/a', 'static/kit/a', 'local-jira/a', 'pkg:@forge/kvs', 'pkg:node:crypto']],
  ['src/forge', ['static/kit/a', 'local-jira/a', 'test/support/a', 'pkg:node:fs', 'pkg:hono', 'pkg:react']],
  [
    'static/kit',
    ['src/domain/a', 'src/app/a', 'src/forge/a', 'src/content/a', 'static/panel/a', 'local-jira/a'],
  ],
  ['static/kit', ['pkg:@forge/api', 'pkg:@forge/kvs', 'pkg:node:fs', 'pkg:zod']],
  [
    'static/panel',
    ['src/domain/a', 'src/app/a', 'src/forge/a', 'pkg:@forge/bridge', 'pkg:@forge/jira-bridge'],
  ],
  [
    'local-jira',
    ['src/domain/a', 'src/contract/a', 'src/index', 'static/kit/a', 'test/support/a', 'scripts/a'],
  ],
  ['local-jira', ['pkg:@forge/api', 'pkg:@forge/kvs', 'pkg:@forge/bridge', 'pkg:@forge/resolver']],
  ['local-jira/site/client', ['src/contract/a', 'static/kit/a', 'pkg:@forge/bridge']],
];

const ALLOWED: [room: string, targets: string[]][] = [
  ['src/index.ts', ['src/forge/entry']],
  ['src/domain', ['src/domain/shared/ids', 'pkg:zod']],
  ['src/content', ['src/domain/checklist/template', 'pkg:zod']],
  ['src/contract', ['src/domain/shared/ids', 'pkg:zod']],
  ['src/app', ['src/domain/a', 'src/content/a', 'src/contract/a', 'src/app/ports']],
  ['src/forge', ['src/app/a', 'src/domain/a', 'pkg:@forge/api', 'pkg:node:crypto', 'pkg:zod']],
  [
    'static/kit',
    ['src/contract/a', 'pkg:@forge/bridge', 'pkg:@atlaskit/tokens', 'pkg:react', 'pkg:zod/mini'],
  ],
  ['static/panel', ['src/contract/a', 'static/kit/a', 'pkg:react-dom/client']],
  [
    'local-jira',
    ['local-jira/store/store', 'pkg:hono', 'pkg:node:fs', 'pkg:@forge/csp', 'pkg:@forge/manifest'],
  ],
];

const cases = (table: [string, string[]][]): { name: string; snippet: Snippet }[] =>
  table.flatMap(([room, targets]) =>
    targets.map((target) => ({ name: `${room} imports ${target}`, snippet: importing(room, target) })),
  );

/** The same forbidden import, written in every way that TypeScript knows. */
const FORMS: string[] = [
  "import type { X } from '../../app/a';\nexport type Y = X;\n",
  "export { x } from '../../app/a';\n",
  "export * from '../../app/a';\n",
  "export const x = import('../../app/a');\n",
  "export type X = import('../../app/a').X;\n",
  "import x = require('../../app/a');\nexport const y = x;\n",
];

const forbidden = cases(FORBIDDEN);
const allowed = cases(ALLOWED);
const forms = FORMS.map((code) => ({
  name: code.slice(0, code.indexOf(';')),
  snippet: [DEEP['src/domain']!, code] as const,
}));
const broken = lintSnippets([...forbidden, ...allowed, ...forms].map(({ snippet }) => snippet));
const rows = (group: { name: string }[], from: number): [name: string, rules: string[]][] =>
  group.map(({ name }, index) => [name, broken[from + index]!]);

describe('the import table', () => {
  test.each(rows(forbidden, 0))('refuses: %s', (_, rules) => {
    expect(rules).toContain(RULE);
  });

  test.each(rows(allowed, forbidden.length))('accepts: %s', (_, rules) => {
    expect(rules).toEqual([]);
  });

  test.each(rows(forms, forbidden.length + allowed.length))('sees through: %s', (_, rules) => {
    expect(rules).toContain(RULE);
  });
});
