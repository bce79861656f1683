import { append, issueChain } from '../domain/audit/append';
import { replay } from '../domain/audit/replay';
import { read } from '../domain/audit/verify';
import type { AuditEvent } from '../domain/audit/event';
import type { FieldChange, IssueFacts } from '../domain/gate/facts';
import { observe } from '../domain/gate/observe';
import type { Policy } from '../domain/policy/schema';
import { recordAssignees } from '../domain/record/assignees';
import { emptyRecord } from '../domain/record/empty';
import { firstEntryOf } from '../domain/record/evolve';
import type { IssueRecord } from '../domain/record/schema';
import type { JiraId } from '../domain/shared/ids';
import type { Ports } from './ports';
import { projectedState } from './projectedState';

/** An update that Jira reports. `history` is the id of its changelog entry. */
export interface IssueUpdate {
  readonly issueId: JiraId;
  readonly history?: string;
}

const MOST_TRIES = 12;

/**
 * Records what an update says of the gates: passed, drifted or bypassed, and who was assigned. The same update again
 * changes nothing.
 * @throws when Jira or the storage does not answer, or everybody else is faster: the event is delivered again
 */
export async function observeIssueUpdate(ports: Ports, update: IssueUpdate): Promise<void> {
  if (update.history === undefined) return;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if ((await attempt(ports, update.issueId, update.history)) !== 'lost') return;
  }
  throw new Error('The record kept changing');
}

async function attempt(ports: Ports, issueId: JiraId, history: string): Promise<'done' | 'lost'> {
  const facts = await ports.jira.issue(issueId);
  if (facts === undefined) return 'done';
  const { record, policy } = await ports.store.load(facts.id, facts.projectId);
  const nonce = `jira-history-${history.padStart(10, '0')}`;
  if (policy === undefined || (record !== undefined && firstEntryOf(record, nonce) !== undefined))
    return 'done';
  const known = record ?? emptyRecord(facts.id, facts.projectId, ports.randomSalt());
  const events = await eventsOf(ports, { facts, policy, known, history, nonce });
  if (events.length === 0) return 'done';
  if (record !== undefined) return write(ports, facts, policy, { record, events });
  await ports.store.create(known);
  return 'lost';
}

interface Seen {
  readonly facts: IssueFacts;
  readonly policy: Policy;
  readonly known: IssueRecord;
  readonly history: string;
  readonly nonce: string;
}

async function eventsOf(ports: Ports, { facts, policy, known, history, nonce }: Seen): Promise<AuditEvent[]> {
  const assignees = known.revision === 0 ? [] : recordAssignees(known, facts, nonce).slice(0, 10);
  const change = facts.changes.find((c) => c.history === history && c.field === 'status' && c.to !== null);
  if (change === undefined) return assignees;
  const recordThen = await asOf(ports, known, change);
  const situation = { policy, facts, now: change.at, sha256: ports.sha256 };
  return [...observe({ nonce, change, recordThen }, situation), ...assignees];
}

/** The record as it was when the status changed: the entries up to then, folded again. */
async function asOf(ports: Ports, record: IssueRecord, { at }: FieldChange): Promise<IssueRecord> {
  if (record.revision === 0) return record;
  const entries = await ports.store.entries(issueChain(record.issueId), 1, record.revision);
  const after = entries.findIndex(({ bytes }) => (read(bytes)?.at ?? at) > at);
  return after === -1 ? record : replay(record, entries.slice(0, after), ports.sha256);
}

async function write(
  ports: Ports,
  facts: IssueFacts,
  policy: Policy,
  { record, events }: { record: IssueRecord; events: readonly AuditEvent[] },
): Promise<'done' | 'lost'> {
  const at = ports.now();
  const next = append(record, events, { actor: 'app', at, policy: policy.version }, ports.sha256);
  const state = projectedState({ policy, facts, record: next.record, now: at, sha256: ports.sha256 });
  const fate = await ports.store.commit({ ...next, expected: record.revision, texts: [], state });
  return fate === 'committed' ? 'done' : 'lost';
}
