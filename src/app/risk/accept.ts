import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { decideAccept } from '../../domain/risk/decideAccept';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import { execute } from '../execute';
import type { IssuePlace } from '../place';
import type { Ports } from '../ports';
import { holds } from '../sign';
import { keep } from '../texts';
import { keepRationale, outcomeOf, situationOf } from './command';

/** One person accepts a residual risk above a gate's ceiling. The authority is asked of Jira with every try. */
export async function acceptRisk(
  ports: Ports,
  place: IssuePlace,
  request: ParsedRequest<'risk.accept'>,
): Promise<ResponseOf<'risk.accept'> | Refusal> {
  const rationale = keepRationale(ports, request.rationale);
  if (isRefusal(rationale)) return rationale;
  // Asked in the same round as the issue; a failure shows where the name is needed.
  const known = ports.jira.myName().then((text) => keep(ports, text));
  known.catch(() => undefined);
  const { nonce, role, root: seen } = request;
  const receipt = await execute(ports, place, nonce, async (ready) => {
    const name = await known;
    const command = {
      ...{ nonce, role, seen, by: place.caller.accountId, mayRole: holds(ready, role) },
      ...{ name: name.commitment, rationale: rationale.commitment },
    };
    const events = decideAccept(situationOf(ports, ready), command);
    return outcomeOf(events, { name: name.kept, rationale: rationale.kept });
  });
  return isRefusal(receipt) ? receipt : { receipt };
}
