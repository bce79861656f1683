import type { ParsedRequest, ResponseOf } from '../contract/operations';
import { recordAssignees } from '../domain/record/assignees';
import { holdsRole } from '../domain/policy/holds';
import type { Slug } from '../domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '../domain/shared/refusal';
import { decideSign, type SignCommand } from '../domain/signoff/decide';
import { fingerprintOf } from '../domain/signoff/fingerprint';
import { shownRecord } from './shownRecord';
import { execute, type Ready } from './execute';
import type { IssuePlace } from './place';
import type { EntryTexts, Ports } from './ports';
import type { Outcome } from './receipt';
import { keep, keepTyped, type Kept } from './texts';

type Request = ParsedRequest<'signoff.sign'>;

interface Words {
  readonly name: Kept;
  readonly rationale: Kept | undefined;
}

const MOST_ASSIGNEES_A_WRITE = 10;

/** One person signs one gate in one role. The authority is asked of Jira with every try. */
export async function sign(
  ports: Ports,
  place: IssuePlace,
  request: Request,
): Promise<ResponseOf<'signoff.sign'> | Refusal> {
  const rationale = keepTyped(ports, request.rationale);
  if (rationale !== undefined && isRefusal(rationale)) return rationale;
  // Asked in the same round as the issue; a failure shows where the name is needed.
  const name = ports.jira.myName().then((text) => keep(ports, text));
  name.catch(() => undefined);
  const receipt = await execute(ports, place, request.nonce, async (ready) =>
    decide(ports, place, ready, { request, words: { rationale, name: await name } }),
  );
  return isRefusal(receipt) ? receipt : { receipt };
}

function decide(
  ports: Ports,
  place: IssuePlace,
  ready: Ready,
  { request, words }: { request: Request; words: Words },
): Outcome | Refusal {
  const gate = ready.policy.gates.find((known) => known.id === request.gate);
  if (gate === undefined) return refuse('unknown-gate');
  const situation = { ...ready, now: ports.now(), sha256: ports.sha256 };
  const shown = fingerprintOf({ ...situation, gate, record: shownRecord(ready.record) }, ports.sha256);
  const command: SignCommand = {
    ...request,
    signer: place.caller.accountId,
    mayRole: holds(ready, request.role),
    name: words.name.commitment,
    rationale: words.rationale?.commitment,
  };
  const events = decideSign(situation, command, shown);
  if (isRefusal(events)) return events;
  const assignees = recordAssignees(ready.record, ready.facts, request.nonce).slice(
    0,
    MOST_ASSIGNEES_A_WRITE,
  );
  return [
    ...events.map((event) => ({ event, texts: textsOf(words) })),
    ...assignees.map((event) => ({ event })),
  ];
}

/** Whether the caller holds a role of the policy. */
export function holds({ policy, grants }: Pick<Ready, 'policy' | 'grants'>, role: Slug): boolean {
  const asked = policy.roles.find((known) => known.id === role);
  return asked !== undefined && holdsRole(asked, grants);
}

const textsOf = ({ name, rationale }: Words): EntryTexts =>
  rationale === undefined ? { name: name.kept } : { name: name.kept, rationale: rationale.kept };
