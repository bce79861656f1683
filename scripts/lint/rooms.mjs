/**
 * The rooms of the house and what each may import. `own` is relative imports, written as path prefixes from
 * the project root; `packages` is what may come from outside. A room that is not listed may import anything.
 * The first room whose prefix fits is the file's room. `yaml` reads what people write: behind a port of `src/forge`, so
 * that no rule or use case depends on how a text is parsed.
 */
export const rooms = [
  { room: 'src/index.ts', own: ['src/forge/'], packages: [] },
  { room: 'src/domain/', own: ['src/domain/'], packages: ['zod'] },
  { room: 'src/content/', own: ['src/content/', 'src/domain/'], packages: ['zod'] },
  { room: 'src/contract/', own: ['src/contract/', 'src/domain/'], packages: ['zod'] },
  { room: 'src/app/', own: ['src/app/', 'src/domain/', 'src/content/', 'src/contract/'], packages: [] },
  { room: 'src/forge/', own: ['src/'], packages: ['zod', 'yaml', '@forge/*', 'node:crypto'] },
  {
    room: 'static/kit/',
    own: ['static/kit/', 'src/contract/'],
    packages: ['react', 'react-dom', '@atlaskit/*', '@forge/bridge', '@forge/jira-bridge', 'zod/mini'],
  },
  {
    room: 'static/',
    own: ['static/', 'src/contract/'],
    packages: ['react', 'react-dom', '@atlaskit/*'],
  },
  {
    room: 'local-jira/',
    own: ['local-jira/'],
    packages: ['*', '!@forge/*', '@forge/csp', '@forge/manifest'],
  },
];

/** Tool configuration beside the code it configures: it may import the tools. */
export const configuration = /(^|\/)[\w.-]+\.config\.(ts|mjs)$/;
