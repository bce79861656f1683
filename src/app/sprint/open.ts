import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import { decideOpen } from '../../domain/sprint/decide';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { keep } from '../texts';
import { executeSprint } from './execute';
import { lookAtSprint } from './look';
import { EDIT_ISSUES } from './rights';

/** Opens the validation of a sprint: what it holds of the project now is the baseline. Needs Edit Issues in the project. */
export async function openSprint(
  ports: Ports,
  place: SitePlace,
  request: ParsedRequest<'sprint.open'>,
): Promise<ResponseOf<'sprint.open'> | Refusal> {
  const receipt = await executeSprint(ports, place, request, async (ready) => {
    const { grants, sprint } = ready;
    if (!grants.edit) return refuse('no-permission', EDIT_ISSUES);
    if (sprint === undefined) return refuse('no-sprint');
    const { ids, assessment } = await lookAtSprint(ports, { ...ready, phase: sprint.phase });
    const isEmpty = ids.length === 0 && !assessment.situation.more;
    if (isEmpty && ready.record.revision === 0) return refuse('no-sprint');
    const name = keep(ports, sprint.name);
    const events = decideOpen(assessment, { nonce: request.nonce, name: name.commitment });
    if (isRefusal(events)) return events;
    return events.map((event, index) => (index === 0 ? { event, texts: { name: name.kept } } : { event }));
  });
  return isRefusal(receipt) ? receipt : { receipt };
}
