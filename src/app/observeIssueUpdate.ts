import { append } from '../domain/audit/append';
import type { AuditEvent } from '../domain/audit/event';
import { guarding } from '../domain/gate/applies';
import type { IssueFacts } from '../domain/gate/facts';
import { observe } from '../domain/gate/observe';
import type { Policy } from '../domain/policy/schema';
import { recordAssignees } from '../domain/record/assignees';
import { emptyRecord } from '../domain/record/empty';
import type { IssueRecord } from '../domain/record/schema';
import type { Instant, JiraId, Nonce } from '../domain/shared/ids';
import { findAround } from './around';
import { asOf, chainOf, isTold, lookBackFrom, recentMoves } from './moves';
import type { Ports, Fate } from './ports';
import { projectedState } from './projectedState';

/** An update that Jira reports. What changed is read from the issue itself; `since` looks back further than a day. */
export interface IssueUpdate {
  readonly issueId: JiraId;
  readonly since?: Instant;
}

/** What an update led to: entries that were written, and how many of them tell of a bypass. */
export interface Observation {
  readonly entries: number;
  readonly bypassed: number;
}

const MOST_TRIES = 12;
const MOST_ASSIGNEES_A_WRITE = 10;

/**
 * Records what an issue's latest changes say of the gates: passed, drifted or bypassed, and who was assigned. Events
 * come late, twice, out of order or never: each update records every recent move that has no entry yet, and the same
 * update again changes nothing.
 * @throws when Jira or the storage does not answer, or everybody else is faster: the event is delivered again
 */
export async function observeIssueUpdate(ports: Ports, update: IssueUpdate): Promise<Observation> {
  let tries = 0;
  const written: AuditEvent[] = [];
  while (tries < MOST_TRIES) {
    const { fate, events } = await attempt(ports, update);
    if (fate === 'committed') written.push(...events);
    if (fate === 'done') return observationOf(written);
    if (fate === 'lost') tries += 1;
  }
  throw new Error('The record kept changing');
}

const observationOf = (events: readonly AuditEvent[]): Observation => ({
  entries: events.length,
  bypassed: events.filter(({ type }) => type === 'gate-bypassed').length,
});

interface Attempt {
  readonly fate: 'done' | Fate;
  readonly events: readonly AuditEvent[];
}

const DONE: Attempt = { fate: 'done', events: [] };

/** Writes what one move says. `committed` asks for another look: there may be more. */
async function attempt(ports: Ports, { issueId, since }: IssueUpdate): Promise<Attempt> {
  const facts = await ports.jira.issue(issueId);
  if (facts === undefined) return DONE;
  const { record, policy } = await ports.store.load(facts.id, facts.projectId);
  if (policy === undefined) return DONE;
  const known = record ?? emptyRecord(facts.id, facts.projectId, ports.randomSalt());
  const seen = { facts, policy, known, since: lookBackFrom(ports.now(), since) };
  const events = await eventsOf(ports, seen);
  if (events.length === 0) return DONE;
  if (record !== undefined) return { fate: await write(ports, seen, events), events };
  await ports.store.create(known);
  return { fate: 'lost', events: [] };
}

interface Seen {
  readonly facts: IssueFacts;
  readonly policy: Policy;
  readonly known: IssueRecord;
  /** Moves from this moment on are looked at. */
  readonly since: Instant;
}

const nonceOf = (history: string): Nonce => `jira-history-${history.padStart(10, '0')}`;

/** What the oldest move says of which nothing is recorded yet; when all is told, who has to be put on record. */
async function eventsOf(ports: Ports, { facts, policy, known, since }: Seen): Promise<AuditEvent[]> {
  const moves = recentMoves(facts, policy, since);
  const chain = moves.length === 0 ? [] : await chainOf(ports, known);
  const situation = { policy, facts, sha256: ports.sha256 };
  for (const change of moves.filter((move) => !isTold(chain, move))) {
    const recordThen = asOf(known, chain, change.at, ports.sha256);
    const observed = { nonce: nonceOf(change.history), change, recordThen };
    const gates = guarding(policy, change.to ?? '');
    const parent = { policy, facts, record: recordThen, gates, at: change.at };
    const around = await findAround(ports, parent);
    const events = observe(observed, { ...situation, ...around, now: change.at });
    if (events.length > 0) return events;
  }
  return assigneesOf(facts, known);
}

/** Assignees matter once somebody has answered or signed. */
function assigneesOf(facts: IssueFacts, known: IssueRecord): AuditEvent[] {
  if (known.gates.length === 0) return [];
  const nonce = nonceOf(facts.changes.at(-1)?.history ?? '0');
  return recordAssignees(known, facts, nonce).slice(0, MOST_ASSIGNEES_A_WRITE);
}

async function write(
  ports: Ports,
  { facts, policy, known }: Seen,
  events: readonly AuditEvent[],
): Promise<Fate> {
  const at = ports.now();
  const next = append(known, events, { actor: 'app', at, policy: policy.version }, ports.sha256);
  const state = projectedState({ policy, facts, record: next.record, now: at, sha256: ports.sha256 });
  return ports.store.commit({ ...next, expected: known.revision, texts: [], state });
}
