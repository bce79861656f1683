import type { ParsedRequest, ResponseOf } from '../contract/operations';
import { issueChain } from '../domain/audit/append';
import { verifyRecord } from '../domain/audit/replay';
import type { IssueRecord } from '../domain/record/schema';
import { isRefusal, type Refusal } from '../domain/shared/refusal';
import { EntryMissing } from './entryMissing';
import { loadIssue } from './loadIssue';
import type { IssuePlace } from './place';
import type { Ports } from './ports';

type Verdict = ResponseOf<'audit.verify'>;

/**
 * Verifies the issue's chain over the stored bytes and replays it against the stored state. An entry that is gone is
 * a finding, not a failure.
 */
export async function verifyAudit(
  ports: Ports,
  place: IssuePlace,
  _request: ParsedRequest<'audit.verify'>,
): Promise<Verdict | Refusal> {
  const loaded = await loadIssue(ports, place);
  if (isRefusal(loaded)) return loaded;
  const { record } = loaded;
  if (record === undefined || record.revision === 0) return found(0);
  try {
    return await verify(ports, record);
  } catch (error) {
    if (!(error instanceof EntryMissing)) throw error;
    return found(record.revision, { firstBad: error.seq, problem: 'it is missing' });
  }
}

async function verify(ports: Ports, record: IssueRecord): Promise<Verdict> {
  const stored = await ports.store.entries(issueChain(record.issueId), 1, record.revision);
  const verification = verifyRecord(record, stored, ports.sha256);
  return found(stored.length, verification.intact ? undefined : verification);
}

const found = (entries: number, bad?: { firstBad: number; problem: string }): Verdict => ({
  entries,
  intact: bad === undefined,
  firstBad: bad?.firstBad ?? null,
  problem: bad?.problem ?? null,
});
