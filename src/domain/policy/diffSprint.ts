import { checklistDifferences, independenceDifferences, type Asking } from './diffAsked';
import { signoffDifferences } from './diffSignoffs';
import { listed, nameOfRole, titleOfChecklist, titleOfGate, type Naming } from './diffWords';
import type { Difference } from './difference';
import type { SprintRequirement } from './schema';

type Found = Omit<Difference, 'gate'>;

/** What validates a sprint is judged as what opens a gate is: where it asks for less, a sprint is valid that was not. */
export function sprintDifferences(naming: Naming): Difference[] {
  const { sprint: was } = naming.before;
  const { sprint: now } = naming.after;
  if (was === undefined && now === undefined) return [];
  if (was === undefined || now === undefined) {
    const lowers = now === undefined;
    const what = lowers ? 'Sprints are no longer validated' : 'Sprints are validated';
    return [{ gate: null, what, was: wordsOf(was, naming), now: wordsOf(now, naming), lowers }];
  }
  const asking: Asking = { gate: null, title: 'the sprint', opening: 'The sprint', naming };
  const found = [
    ...countedDifference(was, now, naming),
    ...checklistDifferences(was, now, asking),
    ...emptyDifference(was, now),
    ...independenceDifferences(was, now, asking),
  ];
  return [...found.map((one) => ({ ...one, gate: null })), ...signoffDifferences(was, now, asking)];
}

/** Which issues count, and what they have passed: another gate asks something else of others. */
function countedDifference(was: SprintRequirement, now: SprintRequirement, naming: Naming): Found[] {
  if (was.gate === now.gate) return [];
  const words = (id: string): string => titleOfGate(naming, id);
  return [
    { what: 'The sprint counts another gate', was: words(was.gate), now: words(now.gate), lowers: true },
  ];
}

const EMPTY: Readonly<Record<SprintRequirement['empty'], string>> = {
  refuse: 'refused',
  allow: 'allowed',
};

function emptyDifference(was: SprintRequirement, now: SprintRequirement): Found[] {
  if (was.empty === now.empty) return [];
  const lowers = now.empty === 'allow';
  const what = `A sprint without a relevant issue may ${lowers ? 'be signed' : 'no longer be signed'}`;
  return [{ what, was: EMPTY[was.empty], now: EMPTY[now.empty], lowers }];
}

function wordsOf(sprint: SprintRequirement | undefined, naming: Naming): string | null {
  if (sprint === undefined) return null;
  const asked = [
    ...sprint.checklists.map((id) => titleOfChecklist(naming, id)),
    ...sprint.signoffs.map(({ role, count }) => `${count} × ${nameOfRole(naming, role)}`),
  ];
  return `counts ${titleOfGate(naming, sprint.gate)}, asks for ${listed(asked)}`;
}
