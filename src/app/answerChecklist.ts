import type { ParsedRequest, ResponseOf } from '../contract/operations';
import { decideAnswers, type GivenAnswer } from '../domain/checklist/decide';
import { applyingGates } from '../domain/gate/applies';
import { recordAssignees } from '../domain/record/assignees';
import { isRefusal, refuse, type Refusal } from '../domain/shared/refusal';
import { execute, type Ready } from './execute';
import type { IssuePlace } from './place';
import type { EntryTexts, Ports } from './ports';
import type { Outcome } from './receipt';
import { keepLinks, keepTyped } from './texts';

type Request = ParsedRequest<'checklist.answer'>;

/** A transaction has room for 25 writes: ten answers with their texts, the record, and these. */
const MOST_ASSIGNEES_A_WRITE = 4;

/** Answers up to ten items of one checklist, all or none. Needs Edit Issues. */
export async function answerChecklist(
  ports: Ports,
  place: IssuePlace,
  request: Request,
): Promise<ResponseOf<'checklist.answer'> | Refusal> {
  const answers = prepareAnswers(ports, request);
  if (isRefusal(answers)) return answers;
  const receipt = await execute(ports, place, request.nonce, (ready) => decide(ready, request, answers));
  return isRefusal(receipt) ? receipt : { receipt };
}

interface PreparedAnswer {
  readonly given: GivenAnswer;
  readonly texts: EntryTexts;
}

/** Checks what was typed and keeps it apart: answers with commitments, and the texts that belong to them. */
export function prepareAnswers(
  ports: Ports,
  { answers }: Pick<Request, 'answers'>,
): PreparedAnswer[] | Refusal {
  const prepared: PreparedAnswer[] = [];
  for (const { item, value, replaces, reason, evidence } of answers) {
    const why = keepTyped(ports, reason);
    if (why !== undefined && isRefusal(why)) return why;
    const links = keepLinks(ports, evidence);
    if (isRefusal(links)) return links;
    const texts = Object.fromEntries(links.map(({ kept }, index) => [`evidence-${index}`, kept]));
    const commitments = { reason: why?.commitment, evidence: links.map(({ commitment }) => commitment) };
    prepared.push({
      given: { item, value, replaces, ...commitments },
      texts: why === undefined ? texts : { ...texts, reason: why.kept },
    });
  }
  return prepared;
}

function decide(
  ready: Ready,
  { nonce, checklist }: Request,
  answers: readonly PreparedAnswer[],
): Outcome | Refusal {
  const { record, policy, facts, grants } = ready;
  if (!grants.edit) return refuse('no-permission', { permission: 'Edit Issues' });
  const gates = applyingGates(ready)
    .filter((gate) => gate.checklists.includes(checklist))
    .map((gate) => gate.id);
  const command = { nonce, checklist, gates, answers: answers.map(({ given }) => given) };
  const events = decideAnswers(record, policy, command);
  if (isRefusal(events)) return events;
  const assignees = recordAssignees(record, facts, nonce).slice(0, MOST_ASSIGNEES_A_WRITE);
  return [
    ...events.map((event, index) => ({ event, texts: answers[index]?.texts })),
    ...assignees.map((event) => ({ event })),
  ];
}
