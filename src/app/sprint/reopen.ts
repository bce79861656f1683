import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import { decideReopen } from '../../domain/sprint/decide';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { keepRationale, outcomeOf } from '../risk/command';
import { executeSprint } from './execute';
import { lookAtSprint } from './look';
import { maySignSprint } from './rights';

/** Ends what was signed, and keeps what the sprint holds now as its baseline. Needs a role that signs it, and a rationale. */
export async function reopenSprint(
  ports: Ports,
  place: SitePlace,
  request: ParsedRequest<'sprint.reopen'>,
): Promise<ResponseOf<'sprint.reopen'> | Refusal> {
  const rationale = keepRationale(ports, request.rationale);
  if (isRefusal(rationale)) return rationale;
  const receipt = await executeSprint(ports, place, request, async (ready) => {
    if (ready.sprint === undefined) return refuse('no-sprint');
    const { assessment } = await lookAtSprint(ports, { ...ready, phase: ready.sprint.phase });
    const { nonce } = request;
    const command = { nonce, maySign: maySignSprint(ready), rationale: rationale.commitment };
    return outcomeOf(decideReopen(assessment, command), { rationale: rationale.kept });
  });
  return isRefusal(receipt) ? receipt : { receipt };
}
