import type { Asks, Policy, Signoff } from '../types';
import { ADDED, was, wasOf, type Mark } from './mark';
import type { Names } from './names';
import { barredWords, checklistWords, signoffWords } from './sentences';

/** A gate or the sprint, in the draft and in force. */
export interface Sides<A extends Asks = Asks> {
  readonly now: A;
  readonly before: A;
  readonly names: Names;
  readonly policy: Policy;
}

/** How checklists, sign-offs and independence differ, line by line. */
export interface AskedMarks {
  readonly checklists: readonly Mark[];
  readonly signoffs: readonly Mark[];
  readonly barred: Mark;
  readonly distinct: Mark;
}

/** A checklist or a sign-off that is in force and not in the draft. */
export type RemovedAsk =
  | { readonly kind: 'checklist'; readonly words: string; readonly checklist: string }
  | { readonly kind: 'signoff'; readonly words: string; readonly signoff: Signoff };

export const NO_ASKED_MARKS: AskedMarks = {
  checklists: [],
  signoffs: [],
  barred: undefined,
  distinct: undefined,
};

export function askedMarks(sides: Sides): AskedMarks {
  const { now, before } = sides;
  return {
    checklists: now.checklists.map((id) => checklistMark(id, sides)),
    signoffs: now.signoffs.map((one) => signoffMark(one, sides)),
    barred: was(barredWords(before.independence) || 'nobody', barredWords(now.independence) || 'nobody'),
    distinct: was(people(before), people(now)),
  };
}

/** All marks of an asker, to count them. */
export const allAsked = ({ checklists, signoffs, barred, distinct }: AskedMarks): Mark[] => [
  ...checklists,
  ...signoffs,
  barred,
  distinct,
];

const people = ({ independence }: Asks): string =>
  independence.distinctPeople ? 'by different people' : 'also by the same person';

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
  return wasOf([
    [String(old.count), String(now.count)],
    [`“${old.meaning}”`, `“${now.meaning}”`],
    [order(old), order(now)],
    [`valid ${days(old.validDays, 'for ever')}`, `valid ${days(now.validDays, 'for ever')}`],
    [`due ${days(old.dueDays, 'at no time')}`, `due ${days(now.dueDays, 'at no time')}`],
  ]);
}

/** Checklists and sign-offs that are gone. */
export const removedAsks = ({ now, before, names }: Sides): RemovedAsk[] => [
  ...before.checklists
    .filter((id) => !now.checklists.includes(id))
    .map((id) => ({ kind: 'checklist' as const, words: checklistWords(id, names), checklist: id })),
  ...before.signoffs
    .filter(({ role }) => now.signoffs.every((one) => one.role !== role))
    .map((one) => ({ kind: 'signoff' as const, words: signoffWords(one, names), signoff: one })),
];
