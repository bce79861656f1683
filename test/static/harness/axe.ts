import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What is not looked at is not gathered: passes, incomplete checks and assets cost half of the time. */
const OPTIONS = JSON.stringify({ runOnly: TAGS, resultTypes: ['violations'], preload: false });

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** WCAG 2.0 to 2.2, A and AA: the rules that a page breaks, and where. Empty when it breaks none. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ url: '/axe.js' });
  const found = await page.evaluate<Finding[]>(`axe.run(document, ${OPTIONS}).then((r) => r.violations)`);
  return found.flatMap((finding) =>
    finding.nodes.map((node) => `${finding.id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}
