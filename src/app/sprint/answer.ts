import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import { decideAnswer } from '../../domain/sprint/decide';
import { prepareAnswers } from '../answerChecklist';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { executeSprint } from './execute';
import { EDIT_ISSUES } from './rights';

/** Answers up to ten items of one checklist of a sprint, all or none. Needs Edit Issues in the project. */
export async function answerSprint(
  ports: Ports,
  place: SitePlace,
  request: ParsedRequest<'sprint.answer'>,
): Promise<ResponseOf<'sprint.answer'> | Refusal> {
  const answers = prepareAnswers(ports, request);
  if (isRefusal(answers)) return answers;
  const { nonce, checklist } = request;
  const command = { nonce, checklist, answers: answers.map(({ given }) => given) };
  const receipt = await executeSprint(ports, place, request, ({ grants, sprint, record, policy }) => {
    if (!grants.edit) return refuse('no-permission', EDIT_ISSUES);
    if (sprint === undefined) return refuse('no-sprint');
    const events = decideAnswer(record, policy, command);
    if (isRefusal(events)) return events;
    return events.map((event, index) => ({ event, texts: answers[index]?.texts }));
  });
  return isRefusal(receipt) ? receipt : { receipt };
}
