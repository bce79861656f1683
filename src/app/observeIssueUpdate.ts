import { append } from '../domain/audit/append';
import type { AuditEvent } from '../domain/audit/event';
import type { IssueFacts } from '../domain/gate/facts';
import { observe } from '../domain/gate/observe';
import type { Policy } from '../domain/policy/schema';
import { recordAssignees } from '../domain/record/assignees';
import { emptyRecord } from '../domain/record/empty';
import type { IssueRecord } from '../domain/record/schema';
import type { JiraId, Nonce } from '../domain/shared/ids';
import { asOf, chainOf, isTold, recentMoves } from './moves';
import type { Ports } from './ports';
import { projectedState } from './projectedState';

/** An update that Jira reports. What changed is read from the issue itself. */
export interface IssueUpdate {
  readonly issueId: JiraId;
}

const MOST_TRIES = 12;
const MOST_ASSIGNEES_A_WRITE = 10;

/**
 * Records what an issue's latest changes say of the gates: passed, drifted or bypassed, and who was assigned. Events
 * come late, twice, out of order or never: each update records every recent move that has no entry yet, and the same
 * update again changes nothing.
 * @throws when Jira or the storage does not answer, or everybody else is faster: the event is delivered again
 */
export async function observeIssueUpdate(ports: Ports, { issueId }: IssueUpdate): Promise<void> {
  let tries = 0;
  while (tries < MOST_TRIES) {
    const fate = await attempt(ports, issueId);
    if (fate === 'done') return;
    if (fate === 'lost') tries += 1;
  }
  throw new Error('The record kept changing');
}

/** Writes what one move says. `committed` asks for another look: there may be more. */
async function attempt(ports: Ports, issueId: JiraId): Promise<'done' | 'committed' | 'lost'> {
  const facts = await ports.jira.issue(issueId);
  if (facts === undefined) return 'done';
  const { record, policy } = await ports.store.load(facts.id, facts.projectId);
  if (policy === undefined) return 'done';
  const known = record ?? emptyRecord(facts.id, facts.projectId, ports.randomSalt());
  const events = await eventsOf(ports, { facts, policy, known });
  if (events.length === 0) return 'done';
  if (record !== undefined) return write(ports, { facts, policy, known }, events);
  await ports.store.create(known);
  return 'lost';
}

interface Seen {
  readonly facts: IssueFacts;
  readonly policy: Policy;
  readonly known: IssueRecord;
}

const nonceOf = (history: string): Nonce => `jira-history-${history.padStart(10, '0')}`;

/** What the oldest move says of which nothing is recorded yet; when all is told, who has to be put on record. */
async function eventsOf(ports: Ports, { facts, policy, known }: Seen): Promise<AuditEvent[]> {
  const moves = recentMoves(facts, policy, ports.now());
  const chain = moves.length === 0 ? [] : await chainOf(ports, known);
  const situation = { policy, facts, sha256: ports.sha256 };
  for (const change of moves.filter((move) => !isTold(chain, move))) {
    const recordThen = asOf(known, chain, change.at, ports.sha256);
    const observed = { nonce: nonceOf(change.history), change, recordThen };
    const events = observe(observed, { ...situation, now: change.at });
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
): Promise<'committed' | 'lost'> {
  const at = ports.now();
  const next = append(known, events, { actor: 'app', at, policy: policy.version }, ports.sha256);
  const state = projectedState({ policy, facts, record: next.record, now: at, sha256: ports.sha256 });
  return ports.store.commit({ ...next, expected: known.revision, texts: [], state });
}
