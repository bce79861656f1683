import { visible } from '../../kit/text';
import type { SprintRequirement } from '../types';
import type { Names } from './names';
import { asksWords, independenceWords, type GateWords } from './sentences';

export const SPRINT_TITLE = 'Validation of sprints';

const EMPTY: Readonly<Record<SprintRequirement['empty'], string>> = {
  refuse: 'cannot be signed',
  allow: 'can be signed',
};

/** What becomes of a sprint in which no issue counts. */
export const emptyWords = (empty: SprintRequirement['empty']): string => EMPTY[empty];

/** What validates a sprint, as it is read to an auditor. */
export function sprintWords(
  sprint: SprintRequirement,
  names: Names,
  titleOf: (gate: string) => string,
): GateWords {
  const gate = visible(titleOf(sprint.gate));
  return {
    lead: `A sprint is validated once every issue in it that ${gate} is for has passed it, and needs:`,
    asks: asksWords(sprint, names),
    foot: [...independenceWords(sprint), `A sprint without such an issue ${emptyWords(sprint.empty)}.`],
  };
}
