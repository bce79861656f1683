import type { PassReport, Fate } from '../../app/ports';
import { same } from './aftermath';
import { MOST_PASSES, passesRow, type PassesRow } from './documents';
import { Contended } from './errors';
import { ENTITIES, PASSES_KEY } from './keys';
import { getRow } from './read';
import { compareAndSet, createOnce, type Aftermath, type Put } from './write';

/** Passes seldom meet: a second one at the same time is a delivery that came twice. */
const TRIES = 5;

const load = (): Promise<PassesRow | undefined> => getRow(ENTITIES.site, PASSES_KEY, passesRow);

/** The latest passes, newest first. */
export async function loadPasses(): Promise<readonly PassReport[]> {
  return (await load())?.body ?? [];
}

/**
 * Adds a pass to the latest ones, without losing one that is added at the same time.
 * @throws {Contended} when others were faster each time
 */
export async function addPass(report: PassReport): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if ((await add(report, (await load()) ?? (await createEmpty()))) === 'committed') return;
  }
  throw new Contended('the list of passes');
}

async function createEmpty(): Promise<PassesRow> {
  const empty: PassesRow = { revision: 0, body: [] };
  await createOnce(putPasses(empty), async () => (await load()) !== undefined);
  return empty;
}

function add(report: PassReport, stored: PassesRow): Promise<Fate> {
  const body = [report, ...stored.body].sort(latestFirst).slice(0, MOST_PASSES);
  const next = { revision: stored.revision + 1, body };
  const when = { attribute: 'revision', equals: stored.revision };
  return compareAndSet([{ ...putPasses(next), when }], () => aftermath(report, stored.revision));
}

const latestFirst = (one: PassReport, other: PassReport): number => other.at.localeCompare(one.at);

const putPasses = (value: PassesRow): Put => ({
  entity: ENTITIES.site,
  key: PASSES_KEY,
  value,
  what: 'the list of passes',
});

async function aftermath(report: PassReport, expected: number): Promise<Aftermath> {
  const stored = await load();
  if (stored === undefined || stored.revision <= expected) return 'unchanged';
  return stored.body.some((kept) => same(kept, report)) ? 'ours' : 'theirs';
}
