import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import { decideSignSprint, type SignSprintCommand } from '../../domain/sprint/sign';
import type { SitePlace } from '../place';
import type { EntryTexts, Ports } from '../ports';
import { holds } from '../sign';
import { keep, keepTyped, type Kept } from '../texts';
import { executeSprint } from './execute';
import { lookAtSprint } from './look';
import { countUnread } from './unread';

/**
 * One person signs a sprint as a whole in one role. With every try Jira is asked anew for what the sprint holds, for the
 * signer's authority, for which of the issues the signer may browse, and whether the signer finds any that the app does not.
 */
export async function signSprint(
  ports: Ports,
  place: SitePlace,
  request: ParsedRequest<'sprint.sign'>,
): Promise<ResponseOf<'sprint.sign'> | Refusal> {
  const rationale = keepTyped(ports, request.rationale);
  if (rationale !== undefined && isRefusal(rationale)) return rationale;
  // Asked in the same round as the sprint; a failure shows where the name is needed.
  const known = ports.jira.myName().then((text) => keep(ports, text));
  known.catch(() => undefined);
  const receipt = await executeSprint(ports, place, request, async (ready) => {
    if (ready.sprint === undefined) return refuse('no-sprint');
    const { ids, assessment } = await lookAtSprint(ports, { ...ready, phase: ready.sprint.phase });
    const visible = ids.length === 0 ? NOTHING : await ports.sprintSource.visible(ids);
    const name = await known;
    const { nonce, role, decision, meaning, seen } = request;
    const command: SignSprintCommand = {
      ...{ nonce, role, decision, meaning, seen, signer: place.caller.accountId },
      ...{ mayRole: holds(ready, role), hidden: ids.filter((id) => !visible.has(id)).length },
      ...{ name: name.commitment, rationale: rationale?.commitment },
    };
    const events = decideSignSprint(assessment, command);
    if (isRefusal(events)) return events;
    const unread = decision === 'approved' ? await countUnread(ports, request, ids) : 0;
    if (unread > 0) return refuse('sprint-unreadable', { count: unread });
    const texts = textsOf(name, rationale);
    return events.map((event) => (event.type === 'signoff-given' ? { event, texts } : { event }));
  });
  return isRefusal(receipt) ? receipt : { receipt };
}

const NOTHING: ReadonlySet<string> = new Set();

const textsOf = (name: Kept, rationale: Kept | undefined): EntryTexts =>
  rationale === undefined ? { name: name.kept } : { name: name.kept, rationale: rationale.kept };
