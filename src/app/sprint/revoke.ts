import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import { decideRevokeSprint } from '../../domain/sprint/decide';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { OVERSEER } from '../revoke';
import { keepRationale, outcomeOf } from '../risk/command';
import { holds } from '../sign';
import { executeSprint } from './execute';

/** Takes a signature on a sprint back: one's own, or any as compliance officer. Needs a rationale. */
export async function revokeSprint(
  ports: Ports,
  place: SitePlace,
  request: ParsedRequest<'sprint.revoke'>,
): Promise<ResponseOf<'sprint.revoke'> | Refusal> {
  const rationale = keepRationale(ports, request.rationale);
  if (isRefusal(rationale)) return rationale;
  const { nonce, signoff } = request;
  const receipt = await executeSprint(ports, place, request, (ready) => {
    const events = decideRevokeSprint(ready.record, {
      ...{ nonce, signoff, by: place.caller.accountId },
      ...{ mayRevokeAny: holds(ready, OVERSEER), rationale: rationale.commitment },
    });
    return outcomeOf(events, { rationale: rationale.kept });
  });
  return isRefusal(receipt) ? receipt : { receipt };
}
