import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { issueChain } from '../../domain/audit/append';
import type { AuditEvent } from '../../domain/audit/event';
import { read } from '../../domain/audit/verify';
import { decideSave, refuseSave } from '../../domain/risk/decide';
import type { Slug } from '../../domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import { execute, type Ready } from '../execute';
import type { Outcome } from '../receipt';
import type { IssuePlace } from '../place';
import type { Ports } from '../ports';
import { outcomeOf, refuseEditing, situationOf } from './command';
import { controlsOf, findControls, type FoundControls } from './controls';
import { keepWords, type KeptWords } from './words';

type Request = ParsedRequest<'risk.save'>;

/** Saves one hazard, new or replaced, as it is: what is missing makes it a draft. Needs Edit Issues. */
export async function saveHazard(
  ports: Ports,
  place: IssuePlace,
  request: Request,
): Promise<ResponseOf<'risk.save'> | Refusal> {
  const words = keepWords(ports, request.words);
  if (isRefusal(words)) return words;
  // Asked in the same round as the issue; a failure shows where the controls are needed.
  const found = findControls(ports.issues, request.controls);
  found.catch(() => undefined);
  const written: { hazard?: Slug } = {};
  const receipt = await execute(ports, place, request.nonce, async (ready) => {
    const outcome = decide(ports, place, ready, { request, words, found: await found });
    written.hazard = isRefusal(outcome) ? undefined : hazardIn(outcome[0]?.event);
    return outcome;
  });
  if (isRefusal(receipt)) return receipt;
  const hazard = receipt.repeated ? await hazardOf(ports, place, receipt.seq) : written.hazard;
  return hazard === undefined
    ? refuse('invalid-request', { where: 'nonce: another command had it' })
    : { receipt, hazard };
}

interface Given {
  readonly request: Request;
  readonly words: KeptWords;
  readonly found: FoundControls;
}

function decide(
  ports: Ports,
  place: IssuePlace,
  ready: Ready,
  { request, words, found }: Given,
): Outcome | Refusal {
  const { risk } = ready.record;
  const { nonce, hazard, replaces, dimensions, initial, residual } = request;
  const refusal = refuseEditing(ready) ?? refuseSave(risk, { hazard, replaces });
  if (refusal !== undefined) return refusal;
  const before = risk?.hazards.find(({ id }) => id === hazard)?.controls ?? [];
  const controls = controlsOf(request.controls, found, before);
  if (isRefusal(controls)) return controls;
  const content = { dimensions, initial, residual, controls: [...controls], words: words.words };
  const command = { nonce, by: place.caller.accountId, hazard, replaces, content };
  return outcomeOf(decideSave(situationOf(ports, ready), command), words.texts);
}

const hazardIn = (event: AuditEvent | undefined): Slug | undefined =>
  event?.type === 'hazard-saved' ? event.payload.hazard : undefined;

/** The hazard that a command saved which is carried out for the second time. */
async function hazardOf(ports: Ports, { issueId }: IssuePlace, seq: number): Promise<Slug | undefined> {
  const [stored] = await ports.store.entries(issueChain(issueId), seq, seq);
  return hazardIn(stored === undefined ? undefined : read(stored.bytes));
}
