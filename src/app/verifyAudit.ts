import type { ParsedRequest, ResponseOf } from '../contract/operations';
import { issueChain } from '../domain/audit/append';
import { verifyRecord } from '../domain/audit/replay';
import { isRefusal, type Refusal } from '../domain/shared/refusal';
import { loadIssue } from './loadIssue';
import type { IssuePlace } from './place';
import type { Ports } from './ports';

/** Verifies the issue's chain over the stored bytes and replays it against the stored state. */
export async function verifyAudit(
  ports: Ports,
  place: IssuePlace,
  _request: ParsedRequest<'audit.verify'>,
): Promise<ResponseOf<'audit.verify'> | Refusal> {
  const loaded = await loadIssue(ports, place);
  if (isRefusal(loaded)) return loaded;
  const { record, facts } = loaded;
  if (record === undefined || record.revision === 0) {
    return { entries: 0, intact: true, firstBad: null, problem: null };
  }
  const stored = await ports.store.entries(issueChain(facts.id), 1, record.revision);
  const verification = verifyRecord(record, stored, ports.sha256);
  if (verification.intact) return { entries: stored.length, intact: true, firstBad: null, problem: null };
  const { firstBad, problem } = verification;
  return { entries: stored.length, intact: false, firstBad, problem };
}
