import type { Draft, Gate, Policy, Signoff } from '../types';
import type { Names } from './names';
import {
  barredWords,
  checklistWords,
  childrenWords,
  conditionWords,
  guardsWords,
  materialWords,
  signoffWords,
  titlesOf,
  typesWords,
} from './sentences';
import { either } from '../../kit/text';

/** How a value differs from what is in force: `added`, or what it was. Undefined: as it is in force. */
export type Mark = string | undefined;

/** How a gate differs from the same gate in force, line by line; `removed` are requirements that are gone. */
export interface GateMarks {
  readonly isNew: boolean;
  readonly title: Mark;
  readonly guards: Mark;
  readonly scope: Mark;
  readonly checklists: readonly Mark[];
  readonly signoffs: readonly Mark[];
  readonly children: Mark;
  readonly barred: Mark;
  readonly distinct: Mark;
  readonly material: Mark;
  readonly removed: readonly Removed[];
}

/** A requirement that is in force and not in the draft. */
export type Removed =
  | { readonly kind: 'checklist'; readonly words: string; readonly checklist: string }
  | { readonly kind: 'signoff'; readonly words: string; readonly signoff: Signoff }
  | { readonly kind: 'children'; readonly words: string; readonly children: string };

const ADDED = 'added';
const was = (before: string, now: string): Mark => (before === now ? undefined : `was ${before}`);
const NOTHING = 'nothing';

interface Sides {
  readonly now: Gate;
  readonly before: Gate;
  readonly names: Names;
  readonly policy: Policy;
}

/** The marks of one gate of a draft; undefined when no policy is in force to compare with. */
export function gateMarks(now: Gate, policy: Policy | null, names: Names): GateMarks | undefined {
  if (policy === null) return undefined;
  const before = policy.gates.find((gate) => gate.id === now.id);
  if (before === undefined) return NEW;
  const sides: Sides = { now, before, names, policy };
  return {
    isNew: false,
    title: was(`“${before.title}”`, `“${now.title}”`),
    guards: was(guardsWords(before.guards, names), guardsWords(now.guards, names)),
    scope: was(whole(before, names), whole(now, names)),
    checklists: now.checklists.map((id) => checklistMark(id, sides)),
    signoffs: now.signoffs.map((one) => signoffMark(one, sides)),
    children: childrenMark(sides),
    barred: was(barredWords(before.independence) || 'nobody', barredWords(now.independence) || 'nobody'),
    distinct: was(people(before), people(now)),
    material: was(materialWords(before, names) || NOTHING, materialWords(now, names) || NOTHING),
    removed: removedFrom(sides),
  };
}

const NEW: GateMarks = {
  isNew: true,
  title: undefined,
  guards: undefined,
  scope: undefined,
  checklists: [],
  signoffs: [],
  children: undefined,
  barred: undefined,
  distinct: undefined,
  material: undefined,
  removed: [],
};

const people = ({ independence }: Gate): string =>
  independence.distinctPeople ? 'by different people' : 'also by the same person';

const whole = ({ scope }: Gate, names: Names): string =>
  [typesWords(scope.issueTypes, names), ...conditionWords(scope, names)].join(', with ');

function checklistMark(id: string, { before, names, policy }: Sides): Mark {
  if (!before.checklists.includes(id)) return ADDED;
  const taken = policy.templates.find((template) => template.id === id);
  const latest = names.checklist(id);
  if (taken === undefined || latest.endsWith(`version ${taken.version}`)) return undefined;
  return `was version ${taken.version}`;
}

const days = (n: number | undefined, none: string): string => (n === undefined ? none : `${n} days`);

function signoffMark(now: Signoff, { before, names }: Sides): Mark {
  const old = before.signoffs.find(({ role }) => role === now.role);
  if (old === undefined) return ADDED;
  const order = (one: Signoff): string =>
    one.after === undefined ? 'in any order' : `after the ${names.role(one.after)}`;
  const pairs: [string, string][] = [
    [String(old.count), String(now.count)],
    [`“${old.meaning}”`, `“${now.meaning}”`],
    [order(old), order(now)],
    [`valid ${days(old.validDays, 'for ever')}`, `valid ${days(now.validDays, 'for ever')}`],
    [`due ${days(old.dueDays, 'at no time')}`, `due ${days(now.dueDays, 'at no time')}`],
  ];
  const changed = pairs.filter(([a, b]) => a !== b).map(([a]) => a);
  return changed.length === 0 ? undefined : `was ${changed.join(', ')}`;
}

function childrenMark({ now, before, policy }: Sides): Mark {
  if (now.children === undefined || now.children === before.children) return undefined;
  return before.children === undefined ? ADDED : `was ${titlesOf(policy.gates)(before.children)}`;
}

function removedFrom({ now, before, names, policy }: Sides): Removed[] {
  const gone = before.children !== undefined && now.children === undefined ? [before.children] : [];
  return [
    ...before.checklists
      .filter((id) => !now.checklists.includes(id))
      .map((id) => ({ kind: 'checklist' as const, words: checklistWords(id, names), checklist: id })),
    ...before.signoffs
      .filter(({ role }) => now.signoffs.every((one) => one.role !== role))
      .map((one) => ({ kind: 'signoff' as const, words: signoffWords(one, names), signoff: one })),
    ...gone.map((id) => ({
      kind: 'children' as const,
      words: childrenWords(id, titlesOf(policy.gates)),
      children: id,
    })),
  ];
}

/** How many lines of a gate differ. */
export function countMarks(marks: GateMarks): number {
  const { title, guards, scope, children, barred, distinct, material } = marks;
  const lines = [title, guards, scope, children, barred, distinct, material];
  const all = [...lines, ...marks.checklists, ...marks.signoffs];
  return all.filter((mark) => mark !== undefined).length + marks.removed.length;
}

/** Titles of the gates that are in force and not in the draft. */
export const gatesGone = (draft: Draft, policy: Policy | null): Gate[] =>
  (policy?.gates ?? []).filter((gate) => draft.gates.every(({ id }) => id !== gate.id));

/** `Clinical validation and Release`. */
export const titleList = (gates: readonly Gate[]): string =>
  either(
    gates.map(({ title }) => title),
    'and',
  );
