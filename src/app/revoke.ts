import type { ParsedRequest, ResponseOf } from '../contract/operations';
import { isRefusal, refuse, type Refusal } from '../domain/shared/refusal';
import { decideRevoke } from '../domain/signoff/revoke';
import { execute } from './execute';
import type { IssuePlace } from './place';
import type { Ports } from './ports';
import { holds } from './sign';
import { keepTyped } from './texts';

/** The role that may revoke anybody's sign-off. */
export const OVERSEER = 'compliance-officer';

/** Revokes a sign-off: one's own, or any as compliance officer. Needs a rationale. */
export async function revoke(
  ports: Ports,
  place: IssuePlace,
  request: ParsedRequest<'signoff.revoke'>,
): Promise<ResponseOf<'signoff.revoke'> | Refusal> {
  const rationale = keepTyped(ports, request.rationale);
  if (rationale === undefined) return refuse('rationale-required');
  if (isRefusal(rationale)) return rationale;
  const receipt = await execute(ports, place, request.nonce, (ready) => {
    const events = decideRevoke(ready.record, {
      nonce: request.nonce,
      signoff: request.signoff,
      by: place.caller.accountId,
      mayRevokeAny: holds(ready, OVERSEER),
      rationale: rationale.commitment,
    });
    return isRefusal(events)
      ? events
      : events.map((event) => ({ event, texts: { rationale: rationale.kept } }));
  });
  return isRefusal(receipt) ? receipt : { receipt };
}
