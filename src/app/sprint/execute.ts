import type { Receipt } from '../../contract/view';
import { sprintChain } from '../../domain/audit/append';
import type { Nonce } from '../../domain/shared/ids';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import { firstEntryOf } from '../../domain/record/evolve';
import { appendSprint } from '../../domain/sprint/append';
import { emptySprint } from '../../domain/sprint/empty';
import type { SprintRecord } from '../../domain/sprint/schema';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { receiptOf, repeatedReceipt, textsAfter, type Outcome } from '../receipt';
import { untilCommitted } from '../untilCommitted';
import { settleSprint } from './commit';
import { loadSprint, type LoadedSprint, type SprintAsked } from './load';
import { observeQuietly } from './observe';

const MOST_TRIES = 12;

/** What a command on a sprint has to decide with. `stored` is false where this would be its first entry. */
export interface ReadySprint extends LoadedSprint {
  readonly record: SprintRecord;
  readonly stored: boolean;
}

export type DecideSprint = (ready: ReadySprint) => Promise<Outcome | Refusal> | Outcome | Refusal;

interface SprintCommand extends SprintAsked {
  readonly nonce: Nonce;
}

/**
 * Runs a command on a sprint to its end: load, decide, commit; again when somebody else committed in between. A command
 * that was carried out before is answered with its first result. What it led to is looked at again right after it.
 */
export async function executeSprint(
  ports: Ports,
  place: SitePlace,
  command: SprintCommand,
  decide: DecideSprint,
): Promise<Receipt | Refusal> {
  const { nonce, sprint: sprintId, project: projectId } = command;
  return untilCommitted(MOST_TRIES, async () => {
    const loaded = await loadSprint(ports, place, command);
    if (isRefusal(loaded)) return loaded;
    const done = await attempt(ports, loaded, nonce, { place, decide });
    if (done !== 'lost' && !isRefusal(done)) await observeQuietly(ports, { sprintId, projectId });
    return done;
  });
}

interface Attempted {
  readonly place: SitePlace;
  readonly decide: DecideSprint;
}

async function attempt(
  ports: Ports,
  loaded: LoadedSprint,
  nonce: Nonce,
  { place, decide }: Attempted,
): Promise<Receipt | Refusal | 'lost'> {
  const first = loaded.record && firstEntryOf(loaded.record, nonce);
  const { sprintId, projectId } = loaded;
  if (first !== undefined) return repeatedReceipt(ports, sprintChain(sprintId, projectId), first);
  const ready = prepare(ports, loaded);
  const outcome = await decide(ready);
  if (isRefusal(outcome)) return outcome;
  if (ready.stored) return write(ports, ready, outcome, place);
  await ports.sprints.create(ready.record);
  return 'lost';
}

const prepare = ({ randomSalt }: Ports, loaded: LoadedSprint): ReadySprint => ({
  ...loaded,
  stored: loaded.record !== undefined,
  record: loaded.record ?? emptySprint(loaded.sprintId, loaded.projectId, randomSalt()),
});

async function write(
  ports: Ports,
  { record: before, policy }: ReadySprint,
  outcome: Outcome,
  { caller }: SitePlace,
): Promise<Receipt | 'lost'> {
  const circumstance = { actor: caller.accountId, at: ports.now(), policy: policy.version };
  const { record, entries } = appendSprint(
    before,
    outcome.map(({ event }) => event),
    circumstance,
    ports.sha256,
  );
  const texts = textsAfter(before.revision, outcome);
  const fate = await settleSprint(ports, { record, expected: before.revision, entries, texts });
  return fate === 'lost' ? 'lost' : receiptOf(entries[0], circumstance.at);
}
