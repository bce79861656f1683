import type { ParsedRequest, ResponseOf } from '../contract/operations';
import { isRefusal, type Refusal } from '../domain/shared/refusal';
import { loadIssue } from './loadIssue';
import type { IssuePlace } from './place';
import type { Ports } from './ports';
import { gatherDisplay } from './view/display';
import { issueViewOf, unconfigured } from './view/issueView';

/** Everything the panel shows of one issue, as the caller may see it. */
export async function getIssue(
  ports: Ports,
  place: IssuePlace,
  _request: ParsedRequest<'issue.get'>,
): Promise<ResponseOf<'issue.get'> | Refusal> {
  const loaded = await loadIssue(ports, place, { moves: true });
  if (isRefusal(loaded)) return loaded;
  const { policy } = loaded;
  const seen = { ...loaded, viewer: place.caller.accountId, now: ports.now(), sha256: ports.sha256 };
  if (policy === undefined) return unconfigured(seen);
  return issueViewOf({ ...seen, policy, display: await gatherDisplay(ports, { ...seen, policy }) });
}
