import { execFileSync } from 'node:child_process';
import path from 'node:path';

export type Snippet = readonly [file: string, code: string];

const root = path.resolve(__dirname, '../..');

/**
 * The names of the lint rules that each snippet breaks. ESLint runs in a process of its own, with the
 * configuration that the command line takes.
 */
export function lintSnippets(snippets: readonly Snippet[]): string[][] {
  const answer = execFileSync(process.execPath, [path.join(root, 'scripts/lint/snippets.mjs')], {
    cwd: root,
    input: JSON.stringify(snippets),
    encoding: 'utf8',
  });
  return JSON.parse(answer) as string[][];
}
