import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What is not looked at is not gathered: passes, incomplete checks and assets cost half of the time. */
const options = (what: Looked) =>
  JSON.stringify({
    runOnly: what === 'all' ? TAGS : { type: 'rule', values: ['color-contrast'] },
    iframes: false,
    resultTypes: ['violations'],
    preload: false,
  });

/** A page that was looked at in one theme differs in the other by its colours only. */
export type Looked = 'all' | 'colours';

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

async function inFrame(frame: Frame, what: Looked): Promise<string[]> {
  if (!(await frame.evaluate<boolean>(`typeof axe === 'object'`)))
    await frame.evaluate(`(() => { ${source} })()`);
  const found = await frame.evaluate<Finding[]>(
    `axe.run(document, ${options(what)}).then((r) => r.violations)`,
  );
  const where = new URL(frame.url()).pathname;
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${where}: ${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}

/** WCAG 2.0 to 2.2, A and AA: the rules that the page or one of its frames breaks, and where. */
export async function violations(page: Page, what: Looked = 'all'): Promise<string[]> {
  const broken: string[] = [];
  for (const frame of page.frames()) broken.push(...(await inFrame(frame, what)));
  return broken;
}
