import type { ParsedRequest, ResponseOf } from '../contract/operations';
import type { ChildrenFound } from '../domain/gate/children';
import type { Policy } from '../domain/policy/schema';
import { isRefusal, type Refusal } from '../domain/shared/refusal';
import { childrenForCaller, findChildren } from './children';
import { loadIssue, type LoadedIssue } from './loadIssue';
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
  const [display, children] = await Promise.all([
    gatherDisplay(ports, { ...seen, policy }),
    childrenSeen(ports, { ...loaded, policy }),
  ]);
  return issueViewOf({ ...seen, policy, display, children });
}

/** What the caller may know of the children. A page that cannot be told shows that it is not known. */
async function childrenSeen(
  ports: Ports,
  { facts, record, policy }: LoadedIssue & { readonly policy: Policy },
): Promise<ChildrenFound | undefined> {
  try {
    const parent = { policy, facts, record, gates: policy.gates };
    return await childrenForCaller(ports, await findChildren(ports, parent));
  } catch {
    return undefined;
  }
}
