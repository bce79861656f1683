import { titleOfChecklist, type Naming } from './diffWords';
import type { Difference } from './difference';
import type { Gate, Independence } from './schema';

type Found = Omit<Difference, 'gate'>;

/** What asks, a gate or the sprint: as sentences call it in their middle and at their beginning. */
export interface Asking {
  readonly gate: string | null;
  readonly title: string;
  readonly opening: string;
  readonly naming: Naming;
}

/** What one list has and another lacks. */
export const without = (list: readonly string[], other: readonly string[]): string[] =>
  list.filter((id) => !other.includes(id));

/** How the checklists that are asked for differ. */
export function checklistDifferences(
  was: Pick<Gate, 'checklists'>,
  now: Pick<Gate, 'checklists'>,
  { opening, naming }: Asking,
): Found[] {
  return [
    ...without(was.checklists, now.checklists).map((id): Found => {
      const name = titleOfChecklist(naming, id);
      const what = `${opening} no longer asks for the checklist ${name}`;
      return { what, was: name, now: null, lowers: true };
    }),
    ...without(now.checklists, was.checklists).map((id): Found => {
      const name = titleOfChecklist(naming, id);
      const what = `${opening} asks for the checklist ${name} as well`;
      return { what, was: null, now: name, lowers: false };
    }),
  ];
}

const WHO: Readonly<Record<keyof Independence, string>> = {
  notAssignee: 'The assignee',
  notReporter: 'The reporter',
  notAnswerer: 'Whoever answered the checklists',
  distinctPeople: 'One person in several roles',
};
const RULES = ['notAssignee', 'notReporter', 'notAnswerer', 'distinctPeople'] as const;

/** How the rules on who may sign differ. */
export const independenceDifferences = (
  was: Pick<Gate, 'independence'>,
  now: Pick<Gate, 'independence'>,
  { title }: Asking,
): Found[] =>
  RULES.filter((rule) => was.independence[rule] !== now.independence[rule]).map((rule) => {
    const lowers = was.independence[rule];
    return {
      what: `${WHO[rule]} ${lowers ? 'may sign' : 'may no longer sign'} ${title}`,
      was: lowers ? 'not allowed' : 'allowed',
      now: lowers ? 'allowed' : 'not allowed',
      lowers,
    };
  });
