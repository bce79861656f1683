import { checklistDifferences, independenceDifferences, without, type Asking } from './diffAsked';
import { riskDifferences } from './diffRisk';
import { scopeCovers } from './diffScope';
import { signoffDifferences } from './diffSignoffs';
import { listed, nameOfStatus, scopeWords, statusesOf, titleOfGate, type Naming } from './diffWords';
import type { Difference } from './difference';
import type { Gate } from './schema';

type Found = Omit<Difference, 'gate'>;

/** How one gate differs. */
export function gateDifferences(was: Gate, now: Gate, naming: Naming): Difference[] {
  const asking: Asking = { gate: now.id, title: now.title, opening: now.title, naming };
  const found = [
    ...titleDifference(was, now),
    ...guardDifferences(was, now, naming),
    ...scopeDifference(was, now, naming),
    ...checklistDifferences(was, now, asking),
    ...childrenDifference(was, now, naming),
    ...riskDifferences(was, now, naming),
    ...validatedDifference(was, now),
    ...materialDifferences(was, now),
    ...independenceDifferences(was, now, asking),
  ];
  return [...found.map((one) => ({ ...one, gate: now.id })), ...signoffDifferences(was, now, asking)];
}

const titleDifference = (was: Gate, now: Gate): Found[] =>
  was.title === now.title
    ? []
    : [{ what: `${was.title} has another title`, was: was.title, now: now.title, lowers: false }];

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
function scopeDifference(was: Gate, now: Gate, naming: Naming): Found[] {
  const levels = (naming.after.method?.levels ?? []).map(({ id }) => id);
  const wider = scopeCovers(now.scope, was.scope, levels);
  const narrower = scopeCovers(was.scope, now.scope, levels);
  if (wider && narrower) return [];
  const which = wider ? 'more' : narrower ? 'fewer' : 'other';
  const words = { was: scopeWords(naming, was.scope), now: scopeWords(naming, now.scope) };
  return [{ ...words, what: `${now.title} is for ${which} issues`, lowers: !wider }];
}

function childrenDifference(was: Gate, now: Gate, naming: Naming): Found[] {
  if (was.children === now.children) return [];
  const words = (gate: string | undefined): string | null =>
    gate === undefined ? null : `children passed ${titleOfGate(naming, gate)}`;
  const lowers = was.children !== undefined;
  const what = `${now.title} asks for ${lowers ? 'something else of the children' : 'the children as well'}`;
  return [{ what, was: words(was.children), now: words(now.children), lowers }];
}

function validatedDifference(was: Gate, now: Gate): Found[] {
  if (was.sprint === now.sprint) return [];
  const lowers = now.sprint === undefined;
  const what = `${now.title} ${lowers ? 'no longer asks for a validated sprint' : 'asks for a validated sprint as well'}`;
  const words = (asks: true | undefined): string | null => (asks === undefined ? null : 'validated sprint');
  return [{ what, was: words(was.sprint), now: words(now.sprint), lowers }];
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
