import type { SprintDrift } from '../../../contract/sprintView';
import type { DriftItem } from '../../../domain/sprint/drift';
import { personOf } from '../../view/display';
import type { SeenSprint } from './seen';

const MOST = 200;

const WHAT: Readonly<Record<DriftItem['kind'], string>> = {
  added: 'was added',
  removed: 'was removed',
  changed: 'changed',
  reopened: 'does not pass any more',
  irrelevant: 'is not relevant any more',
  relevant: 'became relevant',
};

/** What somebody does, and does not merely cause. */
const BY: ReadonlySet<DriftItem['kind']> = new Set(['added', 'removed', 'changed']);

/**
 * What moved since the baseline and since the last signature. Of an issue that the viewer may not browse, or that nobody
 * can read any more, no more is told than that it moved.
 */
export const driftsOf = (seen: SeenSprint): SprintDrift[] =>
  seen.look.assessment.drift.slice(0, MOST).map((item) => told(seen, item));

function told(seen: SeenSprint, { kind, since, issue: id, at, by }: DriftItem): SprintDrift {
  const key = keyOf(seen, id);
  if (key === undefined) {
    const sentence = `An issue that you may not see ${WHAT[kind]}`;
    return { kind, since, issue: null, at: null, by: null, sentence };
  }
  const person = by === null ? null : personOf(seen.display, by);
  const whose = person !== null && BY.has(kind) ? ` by ${person.name}` : '';
  const sentence = `${key} ${kind === 'changed' && whose !== '' ? 'was changed' : WHAT[kind]}${whose}`;
  return { kind, since, issue: { id, key }, at, by: person, sentence };
}

function keyOf({ visible, look }: SeenSprint, id: string): string | undefined {
  if (!visible.has(id)) return undefined;
  return (look.issues.get(id) ?? look.assessment.situation.left?.get(id))?.key;
}
