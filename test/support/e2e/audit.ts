import * as z from 'zod';
import { operations } from '../../../src/contract/operations';
import type { AuditLine } from '../../../src/contract/operations/auditList';
import type { LocalSite } from './site';

type Chain = 'issue' | 'refused';

const PAGE = 50;
const READER = 'ruth-abelman';

/** The newest entries of a chain, and how many there are. */
export const auditOf = (site: LocalSite, issue: string, chain: Chain = 'issue', before?: number) =>
  site.as(READER).call(operations['audit.list'], { chain, limit: PAGE, before }, { issue });

/** Every entry of a chain, newest first. */
export async function wholeAudit(
  site: LocalSite,
  issue: string,
  chain: Chain = 'issue',
): Promise<AuditLine[]> {
  const lines: AuditLine[] = [];
  for (let before: number | null | undefined; before !== null;) {
    const page = await auditOf(site, issue, chain, before);
    lines.push(...page.lines);
    before = page.next;
  }
  return lines;
}

export const verify = (site: LocalSite, issue: string) =>
  site.as(READER).call(operations['audit.verify'], {}, { issue });

/** All that a forgery could have moved: both chains' lengths and every decision with its reasons. */
export async function standing(site: LocalSite, issue: string) {
  await settle(site);
  const explained = await site.as(READER).call(operations['gate.explain'], {}, { issue });
  const [own, refused] = [await auditOf(site, issue), await auditOf(site, issue, 'refused')];
  return { entries: own.total, refused: refused.total, decisions: explained.decisions };
}

/** Lets everything happen that is due within `ms` of virtual time: events, the queue. */
export async function settle(site: LocalSite, ms = 5_000): Promise<void> {
  const { status } = await site.as(READER).send('POST', '/local/clock', { advanceMs: ms });
  z.literal(200).parse(status);
}
