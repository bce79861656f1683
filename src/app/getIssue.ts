import type { ParsedRequest, ResponseOf } from '../contract/operations';
import type { Policy } from '../domain/policy/schema';
import { isRefusal, type Refusal } from '../domain/shared/refusal';
import { findAround, type Around } from './around';
import { childrenForCaller } from './children';
import { loadIssue, type LoadedIssue } from './loadIssue';
import type { IssuePlace } from './place';
import type { Ports } from './ports';
import { SprintFinder } from './sprint/find';
import { sprintLines } from './sprint/lines';
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
  const finder = new SprintFinder(ports);
  const [display, around, sprintsShown] = await Promise.all([
    gatherDisplay(ports, { ...seen, policy }),
    aroundSeen(ports, { ...loaded, policy }, finder),
    sprintLines(finder, loaded.facts, policy),
  ]);
  const view = issueViewOf({ ...seen, policy, display, ...around });
  return sprintsShown === undefined ? view : { ...view, sprints: [...sprintsShown] };
}

/** What the caller may know of children and sprints. A page that cannot be told shows that it is not known. */
async function aroundSeen(
  ports: Ports,
  { facts, record, policy }: LoadedIssue & { readonly policy: Policy },
  finder: SprintFinder,
): Promise<Around> {
  try {
    const around = await findAround(ports, { policy, facts, record, gates: policy.gates }, finder);
    const children = await childrenForCaller(ports, around.children);
    return children === undefined ? around : { ...around, children };
  } catch {
    return {};
  }
}
