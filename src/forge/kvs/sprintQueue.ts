import type { SprintPlace, SprintQueue, SprintWaits } from '../../app/ports';
import { ImpossibleWrite, TooLarge } from './errors';
import { awaitingSprintKey, ENTITIES, sprintKey, sprintWaitsKey } from './keys';
import { replaceRows, whoseRows } from './queueRows';
import { getRow, getRows } from './read';
import {
  awaitingSprintRow,
  MOST_ROWS_OF_SPRINT,
  partOf,
  rowOfAwaitingSprint,
  rowOfWaits,
  sprintWaitsRow,
  type SprintWaitsRow,
} from './sprintQueueRows';
import { sprintRow } from './sprintRows';
import { waitingIn } from './waiting';
import { compareAndSet, createOnce, type Put, type Write } from './write';

/** A record may be as large as a value can be: few of them go into one answer. */
const RECORDS_A_BATCH = 10;

const stored = ({ sprintId, projectId }: SprintPlace): Promise<SprintWaitsRow | undefined> =>
  getRow(ENTITIES.projection, sprintWaitsKey(sprintId, projectId), sprintWaitsRow);

const load: SprintQueue['load'] = async (place) => (await stored(place))?.body;

/**
 * What is compared is made first where there is none, so that a condition always meets a value.
 * @throws {TooLarge} when more roles wait than a policy can ask for
 * @throws {ImpossibleWrite} when the sequence does not follow, or a row is of another sprint or project
 */
const commit: SprintQueue['commit'] = async (next, expected) => {
  check(next, expected);
  const before = await stored(next);
  if ((before?.sequence ?? 0) !== expected) return 'lost';
  if (before === undefined) await createNothing(next);
  const when = { attribute: 'sequence', equals: expected };
  const writes = [{ ...putWaits(rowOfWaits(next), next), when }, ...replaced(before?.body, next)];
  return compareAndSet(writes, async () => whoseRows(await stored(next), next, expected));
};

function check({ sprintId, projectId, sequence, rows }: SprintWaits, expected: number): void {
  if (sequence !== expected + 1) throw new ImpossibleWrite('sequences follow one another');
  if (rows.length > MOST_ROWS_OF_SPRINT)
    throw new TooLarge('the queue of this sprint', `${MOST_ROWS_OF_SPRINT} rows`);
  if (rows.some((row) => row.sprintId !== sprintId || row.projectId !== projectId))
    throw new ImpossibleWrite('a row is of another sprint');
}

const createNothing = (place: SprintPlace): Promise<void> =>
  createOnce(
    putWaits({ project: place.projectId, sequence: 0, state: 'sprint' }, place),
    async () => (await stored(place)) !== undefined,
  );

const putWaits = (value: SprintWaitsRow, { sprintId, projectId }: SprintPlace): Put => ({
  entity: ENTITIES.projection,
  key: sprintWaitsKey(sprintId, projectId),
  value,
  what: 'the queue of this sprint',
});

/** The condition proves the rows of the look before to be the stored ones. */
const replaced = (
  before: SprintWaits | undefined,
  { sprintId, projectId, rows }: SprintWaits,
): readonly Write[] =>
  replaceRows(
    { keyOf: (place) => awaitingSprintKey(sprintId, projectId, place), stored: rowOfAwaitingSprint },
    before?.rows ?? [],
    rows,
  );

/**
 * A batch executes gets, and a get is strictly consistent.
 * @see https://developer.atlassian.com/platform/forge/storage-reference/entities-batch/
 */
const current: SprintQueue['current'] = async (places) => {
  const waits = places.map(({ sprintId, projectId }) => sprintWaitsKey(sprintId, projectId));
  const records = places.map(({ sprintId, projectId }) => sprintKey(sprintId, projectId));
  const [found, now] = await Promise.all([
    getRows(ENTITIES.projection, waits, sprintWaitsRow),
    getRows(ENTITIES.sprint, records, sprintRow, RECORDS_A_BATCH),
  ]);
  return [...found.values()].flatMap(({ body }) => {
    if (body === undefined) return [];
    const record = now.get(sprintKey(body.sprintId, body.projectId));
    return record?.revision === body.revision ? body.rows : [];
  });
};

const looks: SprintQueue['looks'] = async (places) => {
  const keys = places.map(({ sprintId, projectId }) => sprintWaitsKey(sprintId, projectId));
  const found = await getRows(ENTITIES.projection, keys, sprintWaitsRow);
  return [...found.values()].flatMap(({ body }) => body ?? []);
};

/** Sprints in the approver's queue, in Forge's key-value store. */
export const forgeSprintQueue: SprintQueue = {
  load,
  commit,
  current,
  looks,
  waitingFor: (role, page) => waitingIn(awaitingSprintRow, partOf(role), page),
};
