import { scopeCovers } from './diffScope';
import { signoffDifferences } from './diffSignoffs';
import {
  listed,
  nameOfStatus,
  scopeWords,
  statusesOf,
  titleOfChecklist,
  titleOfGate,
  type Naming,
} from './diffWords';
import type { Difference } from './difference';
import type { Gate, Independence } from './schema';

type Found = Omit<Difference, 'gate'>;

/** How one gate differs. */
export function gateDifferences(was: Gate, now: Gate, naming: Naming): Difference[] {
  const found = [
    ...titleDifference(was, now),
    ...guardDifferences(was, now, naming),
    ...scopeDifference(was, now),
    ...checklistDifferences(was, now, naming),
    ...childrenDifference(was, now, naming),
    ...materialDifferences(was, now),
    ...independenceDifferences(was, now),
  ];
  return [...found.map((one) => ({ ...one, gate: now.id })), ...signoffDifferences(was, now, naming)];
}

const titleDifference = (was: Gate, now: Gate): Found[] =>
  was.title === now.title
    ? []
    : [{ what: `${was.title} has another title`, was: was.title, now: now.title, lowers: false }];

/** What one list has and another lacks. */
const without = (list: readonly string[], other: readonly string[]): string[] =>
  list.filter((id) => !other.includes(id));

function guardDifferences(was: Gate, now: Gate, naming: Naming): Found[] {
  const words = { was: statusesOf(naming, was), now: statusesOf(naming, now) };
  const named = (ids: readonly string[]): string => listed(ids.map((id) => nameOfStatus(naming, id)));
  const lost = without(was.guards, now.guards);
  const won = without(now.guards, was.guards);
  return [
    ...(lost.length === 0
      ? []
      : [{ ...words, what: `${now.title} no longer guards ${named(lost)}`, lowers: true }]),
    ...(won.length === 0
      ? []
      : [{ ...words, what: `${now.title} guards ${named(won)} as well`, lowers: false }]),
  ];
}

/** Narrower unless every issue that was in scope surely still is. */
function scopeDifference(was: Gate, now: Gate): Found[] {
  const wider = scopeCovers(now.scope, was.scope);
  const narrower = scopeCovers(was.scope, now.scope);
  if (wider && narrower) return [];
  const which = wider ? 'more' : narrower ? 'fewer' : 'other';
  const words = { was: scopeWords(was.scope), now: scopeWords(now.scope) };
  return [{ ...words, what: `${now.title} is for ${which} issues`, lowers: !wider }];
}

function checklistDifferences(was: Gate, now: Gate, naming: Naming): Found[] {
  const { title } = now;
  return [
    ...without(was.checklists, now.checklists).map((id): Found => {
      const name = titleOfChecklist(naming, id);
      const what = `${title} no longer asks for the checklist ${name}`;
      return { what, was: name, now: null, lowers: true };
    }),
    ...without(now.checklists, was.checklists).map((id): Found => {
      const name = titleOfChecklist(naming, id);
      const what = `${title} asks for the checklist ${name} as well`;
      return { what, was: null, now: name, lowers: false };
    }),
  ];
}

function childrenDifference(was: Gate, now: Gate, naming: Naming): Found[] {
  if (was.children === now.children) return [];
  const words = (gate: string | undefined): string | null =>
    gate === undefined ? null : `children passed ${titleOfGate(naming, gate)}`;
  const lowers = was.children !== undefined;
  const what = `${now.title} asks for ${lowers ? 'something else of the children' : 'the children as well'}`;
  return [{ what, was: words(was.children), now: words(now.children), lowers }];
}

/** What signers vouch for: a sign-off turns stale when that changes, and only then. */
function materialDifferences(was: Gate, now: Gate): Found[] {
  const parts = ({ material, attachments }: Gate): string[] => [
    ...material,
    ...(attachments ? ['attachments'] : []),
  ];
  const found = (part: string, dropped: boolean): Found => ({
    what: dropped
      ? `Signers of ${now.title} no longer vouch for ${part}`
      : `Signers of ${now.title} vouch for ${part} as well`,
    was: dropped ? part : null,
    now: dropped ? null : part,
    lowers: dropped,
  });
  return [
    ...without(parts(was), parts(now)).map((part) => found(part, true)),
    ...without(parts(now), parts(was)).map((part) => found(part, false)),
  ];
}

const WHO: Readonly<Record<keyof Independence, string>> = {
  notAssignee: 'The assignee',
  notReporter: 'The reporter',
  notAnswerer: 'Whoever answered the checklists',
  distinctPeople: 'One person in several roles',
};
const RULES = ['notAssignee', 'notReporter', 'notAnswerer', 'distinctPeople'] as const;

const independenceDifferences = (was: Gate, now: Gate): Found[] =>
  RULES.filter((rule) => was.independence[rule] !== now.independence[rule]).map((rule) => {
    const lowers = was.independence[rule];
    return {
      what: `${WHO[rule]} ${lowers ? 'may sign' : 'may no longer sign'} ${now.title}`,
      was: lowers ? 'not allowed' : 'allowed',
      now: lowers ? 'allowed' : 'not allowed',
      lowers,
    };
  });
