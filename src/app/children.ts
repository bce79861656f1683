import { applies } from '../domain/gate/applies';
import { childrenAsked, type ChildrenFound, type ChildrenState } from '../domain/gate/children';
import { decideGate } from '../domain/gate/decide';
import type { IssueFacts } from '../domain/gate/facts';
import { wasShut } from '../domain/gate/observe';
import { MOST_CHILDREN } from '../domain/gate/reason';
import type { SprintsFound } from '../domain/gate/sprint';
import type { Gate, Policy } from '../domain/policy/schema';
import type { IssueRecord } from '../domain/record/schema';
import type { Instant, JiraId, Slug } from '../domain/shared/ids';
import { inBatches } from './batches';
import { recordAt } from './moves';
import type { Ports } from './ports';

/** Levels below the issue that are looked at. */
const DEEPEST = 3;
/** Issues that are looked at for one decision, on all levels together. */
const MOST_IN_ALL = 300;
const AT_ONCE = 25;

/** An issue and the gates of it that are to be decided. `at` is a moment to look back at; without it, now. */
export interface Parent {
  readonly policy: Policy | undefined;
  readonly facts: IssueFacts;
  readonly record: IssueRecord | undefined;
  readonly gates: readonly Gate[];
  readonly at?: Instant | undefined;
}

interface Child {
  readonly facts: IssueFacts;
  readonly record: IssueRecord | undefined;
  readonly policy: Policy | undefined;
}

/** What one decision may still look at. */
interface Look {
  readonly depth: number;
  readonly at: Instant | undefined;
  readonly budget: { left: number };
  readonly sprintsOf: FindSprints;
}

/** What is known of the sprints of a child, where its gate asks for them. */
export type FindSprints = (child: Parent) => Promise<SprintsFound | undefined>;

const UNKNOWN: FindSprints = () => Promise.resolve(undefined);

/**
 * What is known of the children, for those gates that ask for them and apply. Costs nothing where none does; otherwise
 * one search, then the children and their records by strict reads. Their own policy decides. Without `sprintsOf` a child
 * whose gate asks for its sprint has not passed it.
 * @throws when Jira or the storage does not answer
 */
export async function findChildren(
  ports: Ports,
  parent: Parent,
  sprintsOf: FindSprints = UNKNOWN,
): Promise<ChildrenFound | undefined> {
  const { policy = {}, facts, record, at } = parent;
  const candidate = { policy, facts, record };
  const gates = parent.gates.filter((gate) => gate.children !== undefined && applies(gate, candidate));
  if (gates.length === 0) return undefined;
  return look(ports, facts.key, childrenAsked(gates), {
    ...{ depth: 1, at, sprintsOf },
    budget: { left: MOST_IN_ALL },
  });
}

async function look(ports: Ports, key: string, asked: readonly Slug[], around: Look): Promise<ChildrenFound> {
  if (around.depth > DEEPEST) return unknown(asked);
  const { ids, more } = await ports.issues.childrenOf(key);
  around.budget.left -= ids.length;
  if (more || ids.length > MOST_CHILDREN || around.budget.left < 0) return unknown(asked);
  const children = await inBatches(AT_ONCE, ids, (id) => readChild(ports, id));
  const found = new Map<Slug, ChildrenState>();
  for (const gate of asked) found.set(gate, await stateOf(ports, gate, children, around));
  return found;
}

const unknown = (asked: readonly Slug[]): ChildrenFound => new Map(asked.map((gate) => [gate, 'unknown']));

async function readChild(ports: Ports, id: JiraId): Promise<Child | undefined> {
  const facts = await ports.jira.issue(id);
  if (facts === undefined) return undefined;
  const { record, policy } = await ports.store.load(facts.id, facts.projectId);
  return { facts, record, policy };
}

async function stateOf(
  ports: Ports,
  gate: Slug,
  children: readonly (Child | undefined)[],
  around: Look,
): Promise<ChildrenState> {
  const notPassed: JiraId[] = [];
  for (const child of children) {
    if (child === undefined) return 'unknown';
    if (await isShut(ports, gate, child, around)) notPassed.push(child.facts.id);
  }
  return { notPassed };
}

/** A child whose policy has no such gate has not passed it; one to which the gate does not apply need not. */
async function isShut(
  ports: Ports,
  id: Slug,
  { facts, record, policy }: Child,
  around: Look,
): Promise<boolean> {
  const gate = policy?.gates.find((known) => known.id === id);
  if (policy === undefined || gate === undefined) return true;
  if (!applies(gate, { policy, facts, record })) return false;
  const below = { ...around, depth: around.depth + 1 };
  const children =
    gate.children === undefined ? undefined : await look(ports, facts.key, [gate.children], below);
  const sprints = await around.sprintsOf({ policy, facts, record, gates: [gate], at: around.at });
  const { sha256, now } = ports;
  if (around.at === undefined) {
    const situation = { policy, facts, record, children, sprints, now: now(), sha256 };
    return decideGate(gate, situation).outcome === 'blocked';
  }
  const moment = {
    change: { at: around.at, history: '' },
    recordThen: await recordAt(ports, { facts, record }, around.at),
  };
  return wasShut(gate, moment, { policy, facts, children, sprints, now: around.at, sha256 });
}

/** The same with only those ids that the caller may know; the others are counted. */
export async function childrenForCaller(
  ports: Ports,
  found: ChildrenFound | undefined,
): Promise<ChildrenFound | undefined> {
  if (found === undefined) return undefined;
  const ids = [...found.values()].flatMap((state) => (state === 'unknown' ? [] : state.notPassed));
  const distinct = [...new Set(ids)];
  const visible = distinct.length === 0 ? new Map<JiraId, unknown>() : await ports.issues.visible(distinct);
  return new Map(
    [...found].map(([gate, state]): [Slug, ChildrenState] => {
      if (state === 'unknown') return [gate, state];
      const notPassed = state.notPassed.filter((id) => visible.has(id));
      return [gate, { notPassed, hidden: state.notPassed.length - notPassed.length }];
    }),
  );
}
