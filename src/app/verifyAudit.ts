import type { ParsedRequest } from '../contract/operations';
import { issueChain } from '../domain/audit/append';
import { verifyRecord } from '../domain/audit/replay';
import { isRefusal, type Refusal } from '../domain/shared/refusal';
import { loadIssue } from './loadIssue';
import type { IssuePlace } from './place';
import type { Ports } from './ports';
import { verdictOn, type Verdict } from './verdict';

/** Verifies the chain of the issue, its stored state and its texts. Needs Browse. */
export async function verifyAudit(
  ports: Ports,
  place: IssuePlace,
  _request: ParsedRequest<'audit.verify'>,
): Promise<Verdict | Refusal> {
  const loaded = await loadIssue(ports, place);
  if (isRefusal(loaded)) return loaded;
  const { id, projectId } = loaded.facts;
  return verdictOn(ports, {
    chain: issueChain(id),
    load: async () => (await ports.store.load(id, projectId)).record,
    verify: verifyRecord,
  });
}
