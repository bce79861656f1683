import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { decideRemove } from '../../domain/risk/decide';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import { execute } from '../execute';
import type { IssuePlace } from '../place';
import type { Ports } from '../ports';
import { keepRationale, outcomeOf, refuseEditing, situationOf } from './command';

/** Takes a hazard out of the assessment, with a rationale. Needs Edit Issues. */
export async function removeHazard(
  ports: Ports,
  place: IssuePlace,
  request: ParsedRequest<'risk.remove'>,
): Promise<ResponseOf<'risk.remove'> | Refusal> {
  const rationale = keepRationale(ports, request.rationale);
  if (isRefusal(rationale)) return rationale;
  const { nonce, hazard, replaces } = request;
  const command = { nonce, hazard, replaces, by: place.caller.accountId, rationale: rationale.commitment };
  const receipt = await execute(
    ports,
    place,
    nonce,
    (ready) =>
      refuseEditing(ready) ??
      outcomeOf(decideRemove(situationOf(ports, ready), command), { rationale: rationale.kept }),
  );
  return isRefusal(receipt) ? receipt : { receipt };
}
