import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { applyingGates } from '../../domain/gate/applies';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import { loadIssue } from '../loadIssue';
import type { IssuePlace } from '../place';
import type { Ports } from '../ports';
import { gatherRisk } from './gather';
import { riskViewOf } from './view';

/** The risk assessment of an issue, as the caller may see it. Needs Browse. */
export async function getRisk(
  ports: Ports,
  place: IssuePlace,
  _request: ParsedRequest<'risk.get'>,
): Promise<ResponseOf<'risk.get'> | Refusal> {
  const loaded = await loadIssue(ports, place);
  if (isRefusal(loaded)) return loaded;
  const { policy } = loaded;
  if (policy === undefined) return refuse('no-policy');
  const known = { ...loaded, policy, viewer: place.caller.accountId };
  const gates = applyingGates(known).filter(({ risk }) => risk !== undefined);
  const shown = await gatherRisk(ports, { ...known, gates });
  return riskViewOf({ ...known, gates, shown, sha256: ports.sha256 });
}
