import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { decideDeclareNone } from '../../domain/risk/decide';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import { execute } from '../execute';
import type { IssuePlace } from '../place';
import type { Ports } from '../ports';
import { keepRationale, outcomeOf, refuseEditing, situationOf } from './command';

/** Says with a rationale that the issue has no hazard. Only while none is on record. Needs Edit Issues. */
export async function declareNoHazards(
  ports: Ports,
  place: IssuePlace,
  request: ParsedRequest<'risk.declareNone'>,
): Promise<ResponseOf<'risk.declareNone'> | Refusal> {
  const rationale = keepRationale(ports, request.rationale);
  if (isRefusal(rationale)) return rationale;
  const { nonce } = request;
  const command = { nonce, by: place.caller.accountId, rationale: rationale.commitment };
  const receipt = await execute(
    ports,
    place,
    nonce,
    (ready) =>
      refuseEditing(ready) ??
      outcomeOf(decideDeclareNone(situationOf(ports, ready), command), { rationale: rationale.kept }),
  );
  return isRefusal(receipt) ? receipt : { receipt };
}
