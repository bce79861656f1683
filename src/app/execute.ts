import type { Receipt } from '../contract/view';
import { append, issueChain } from '../domain/audit/append';
import type { Policy } from '../domain/policy/schema';
import { emptyRecord } from '../domain/record/empty';
import { firstEntryOf } from '../domain/record/evolve';
import type { IssueRecord } from '../domain/record/schema';
import type { Nonce } from '../domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '../domain/shared/refusal';
import { askForProjection } from './projection/ask';
import { loadIssue, type LoadedIssue } from './loadIssue';
import type { IssuePlace } from './place';
import type { Commit, Ports, Fate } from './ports';
import { projectedState } from './projectedState';
import { receiptOf, repeatedReceipt, textsAfter, type Outcome } from './receipt';
import { settled, untilCommitted } from './untilCommitted';

const MOST_TRIES = 12;

/** What a command has to decide with. `stored` is false for an issue whose first entry this would be. */
export interface Ready extends LoadedIssue {
  readonly policy: Policy;
  readonly record: IssueRecord;
  readonly stored: boolean;
}

/** What a command makes of what was loaded. Only the waiting may be asynchronous: a decision asks nobody. */
export type Decide = (ready: Ready) => Outcome | Refusal | Promise<Outcome | Refusal>;

/**
 * Runs a command to its end: load, decide, commit; again when somebody else committed in between. A command that was
 * carried out before is answered with its first result. A write whose fate is unknown is looked up by its nonce.
 */
export async function execute(
  ports: Ports,
  place: IssuePlace,
  nonce: Nonce,
  decide: Decide,
): Promise<Receipt | Refusal> {
  return untilCommitted(MOST_TRIES, async () => {
    const loaded = await loadIssue(ports, place);
    if (isRefusal(loaded)) return loaded;
    const done = await attempt(ports, loaded, nonce, { place, decide });
    const { id: issueId, projectId } = loaded.facts;
    if (done !== 'lost' && !isRefusal(done)) await askForProjection(ports, { issueId, projectId });
    return done;
  });
}

interface Command {
  readonly place: IssuePlace;
  readonly decide: Decide;
}

async function attempt(
  ports: Ports,
  loaded: LoadedIssue,
  nonce: Nonce,
  { place, decide }: Command,
): Promise<Receipt | Refusal | 'lost'> {
  const first = loaded.record && firstEntryOf(loaded.record, nonce);
  if (first !== undefined) return repeatedReceipt(ports, issueChain(loaded.facts.id), first);
  const ready = prepare(ports, loaded);
  if (isRefusal(ready)) return ready;
  const outcome = await decide(ready);
  if (isRefusal(outcome)) return outcome;
  if (!ready.stored) return touch(ports, ready.record);
  return write(ports, ready, outcome, place);
}

function prepare(ports: Ports, { facts, grants, record, policy }: LoadedIssue): Ready | Refusal {
  if (policy === undefined) return refuse('no-policy');
  const stored = record !== undefined;
  return {
    facts,
    grants,
    policy,
    stored,
    record: record ?? emptyRecord(facts.id, facts.projectId, ports.randomSalt()),
  };
}

/** First touch: the empty record is created, then the command starts again on whichever record won. */
async function touch(ports: Ports, record: IssueRecord): Promise<'lost'> {
  await ports.store.create(record);
  return 'lost';
}

async function write(
  ports: Ports,
  ready: Ready,
  outcome: Outcome,
  place: IssuePlace,
): Promise<Receipt | 'lost'> {
  const circumstance = { actor: place.caller.accountId, at: ports.now(), policy: ready.policy.version };
  const events = outcome.map(({ event }) => event);
  const { record, entries } = append(ready.record, events, circumstance, ports.sha256);
  const texts = textsAfter(ready.record.revision, outcome);
  const state = projectedState({ ...ready, record, now: circumstance.at, sha256: ports.sha256 });
  const receipt = receiptOf(entries[0], circumstance.at);
  const fate = await settle(ports, { record, expected: ready.record.revision, entries, texts, state });
  return fate === 'lost' ? 'lost' : receipt;
}

/** It happened when the stored record ends in our entry. */
const settle = ({ store }: Ports, commit: Commit): Promise<Fate> =>
  settled(
    () => store.commit(commit),
    async () => {
      const { record } = await store.load(commit.record.issueId, commit.record.projectId);
      return record?.head === commit.record.head;
    },
  );
