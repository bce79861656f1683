import type { Projection, ProjectionStore, Fate } from '../../app/ports';
import type { JiraId } from '../../domain/shared/ids';
import { ImpossibleWrite, TooLarge } from './errors';
import { awaitingKey, ENTITIES, projectionKey } from './keys';
import {
  MOST_ROWS,
  projectionRow,
  rowOfAwaiting,
  rowOfProjection,
  type ProjectionIndexRow,
} from './projectionRows';
import { replaceRows, whoseRows } from './queueRows';
import { getRow } from './read';
import { besideProjection } from './rollups';
import { waitingFor } from './waiting';
import { compareAndSet, createOnce, type Put, type Write } from './write';

const stored = (issueId: JiraId): Promise<ProjectionIndexRow | undefined> =>
  getRow(ENTITIES.projection, projectionKey(issueId), projectionRow);

async function loadProjection(issueId: JiraId): Promise<Projection | undefined> {
  return (await stored(issueId))?.body;
}

/** Siblings change the same bucket of a roll-up: who was too slow tries again with what is there now. */
const TRIES = 8;

/**
 * The projection of an issue, its rows in the queue, where it stands, and its line in the roll-up of its parent: one
 * transaction, on the condition that the expected sequence is stored, and that nobody else changed the roll-up. What is
 * compared is made first where there is none, so that a condition always meets a value.
 * @throws {TooLarge} when the issue has more rows than the queue holds of one issue, or a roll-up has no room at all
 * @throws {ImpossibleWrite} when the sequence does not follow, or a row is of another issue or project
 */
async function commitProjection(next: Projection, expected: number): Promise<Fate> {
  check(next, expected);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await stored(next.issueId);
    if ((before?.sequence ?? 0) !== expected) return 'lost';
    if (before === undefined) await createNothing(next);
    if ((await write(before?.body, next, expected)) === 'committed') return 'committed';
  }
  return 'lost';
}

async function write(before: Projection | undefined, next: Projection, expected: number): Promise<Fate> {
  const beside = await besideProjection(before, next);
  const when = { attribute: 'sequence', equals: expected };
  const projection = { ...putProjection(rowOfProjection(next), next.issueId), when };
  const writes = [projection, ...replaced(before, next), ...beside.writes];
  return compareAndSet(writes, async () => {
    const found = whoseRows(await stored(next.issueId), next, expected);
    return found === 'unchanged' && (await beside.moved()) ? 'theirs' : found;
  });
}

function check({ issueId, projectId, rows, sequence, standing }: Projection, expected: number): void {
  if (sequence !== expected + 1) throw new ImpossibleWrite('sequences follow one another');
  if (rows.length > MOST_ROWS) throw new TooLarge('the queue of this issue', `${MOST_ROWS} rows`);
  if (rows.some((row) => row.issueId !== issueId || row.projectId !== projectId))
    throw new ImpossibleWrite('a row is of another issue');
  if ((standing?.issueId ?? issueId) !== issueId || (standing?.projectId ?? projectId) !== projectId)
    throw new ImpossibleWrite('it stands where another issue does');
}

function createNothing({ issueId, projectId }: Projection): Promise<void> {
  const nothing = { project: projectId, sequence: 0, state: 'none' };
  return createOnce(putProjection(nothing, issueId), async () => (await stored(issueId)) !== undefined);
}

/** The condition proves the rows of the projection before to be the stored ones. */
const replaced = (before: Projection | undefined, { issueId, rows }: Projection): readonly Write[] =>
  replaceRows(
    { keyOf: (place) => awaitingKey(issueId, place), stored: rowOfAwaiting },
    before?.rows ?? [],
    rows,
  );

const putProjection = (value: ProjectionIndexRow, issueId: JiraId): Put => ({
  entity: ENTITIES.projection,
  key: projectionKey(issueId),
  value,
  what: 'the projection of this issue',
});

/** What is derived from records for finding and showing, in Forge's key-value store. */
export const forgeProjections: ProjectionStore = {
  load: loadProjection,
  commit: commitProjection,
  waitingFor,
};
