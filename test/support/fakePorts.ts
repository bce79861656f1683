import type { Outbox, Ports, RefusedTransition, SprintWork, SweepWork } from '../../src/app/ports';
import { forgeDocuments } from '../../src/forge/documents/documents';
import { someDigest } from './builders';
import { fakeJira, type FakeJira } from './fakeJira';
import { fakeChildren } from './fakes/fakeChildren';
import { fakeDirectory } from './fakes/fakeDirectory';
import { fakeIssues } from './fakes/fakeIssues';
import { fakeMilestones } from './fakes/fakeMilestones';
import { fakePolicies, type FakePolicies } from './fakes/fakePolicies';
import { fakeProjections, type FakeProjections } from './fakes/fakeProjections';
import { fakeSetup } from './fakes/fakeSetup';
import { fakeSite, type FakeSite } from './fakes/fakeSite';
import { fakeSprints, type FakeSprints } from './fakes/fakeSprints';
import { fakeSprintQueue, type FakeSprintQueue } from './fakes/fakeSprintQueue';
import { fakeSprintSource, type FakeSprintSource } from './fakes/fakeSprintSource';
import { fakeStandings } from './fakes/fakeStandings';
import { fakeStore, type FakeStore } from './fakeStore';
import { sha256 } from './sha256';

export interface FakePorts extends Ports {
  readonly jira: FakeJira;
  readonly setup: ReturnType<typeof fakeSetup>;
  readonly directory: ReturnType<typeof fakeDirectory>;
  readonly issues: ReturnType<typeof fakeIssues>;
  readonly children: ReturnType<typeof fakeChildren>;
  readonly milestones: ReturnType<typeof fakeMilestones>;
  readonly store: FakeStore;
  readonly policies: FakePolicies;
  readonly site: FakeSite;
  readonly projections: FakeProjections;
  readonly sprintSource: FakeSprintSource;
  readonly sprints: FakeSprints;
  readonly sprintQueue: FakeSprintQueue;
  /** Refused transitions that were handed over. */
  readonly handedOver: RefusedTransition[];
  /** Issues whose projections were asked for, in order. */
  readonly projected: string[];
  /** Pages of sweeps that were asked for, in order. */
  readonly swept: SweepWork[];
  /** Sprints that were asked to be looked at again, in order. */
  readonly looked: SprintWork[];
  /** Moves the clock. */
  advance(milliseconds: number): void;
}

/**
 * All ports in memory. Salts are different each time and the same in every run; the clock stands still. The methods of
 * `outbox` that are given take the place of the ones that only write down what was asked.
 */
export function fakePorts(outbox: Partial<Outbox> = {}): FakePorts {
  const handedOver: RefusedTransition[] = [];
  const projected: string[] = [];
  const swept: SweepWork[] = [];
  const looked: SprintWork[] = [];
  const state = { salts: 0, now: Date.parse('2026-11-21T10:00:00.000Z') };
  const store = fakeStore();
  const jira = fakeJira();
  const projections = fakeProjections(store.disk);
  const sprints = fakeSprints(store);
  return {
    jira,
    setup: fakeSetup(jira),
    directory: fakeDirectory(jira),
    issues: fakeIssues(jira),
    children: fakeChildren(jira),
    milestones: fakeMilestones(jira),
    store,
    policies: fakePolicies(store),
    site: fakeSite(store),
    projections,
    standings: fakeStandings(store.disk, projections),
    sprintSource: fakeSprintSource(jira),
    sprints,
    sprintQueue: fakeSprintQueue(store.disk, sprints),
    documents: forgeDocuments,
    outbox: {
      refused: async (transition) => void handedOver.push(transition),
      project: async (issueId) => void projected.push(issueId),
      sweep: async (work) => void swept.push(work),
      sprint: async (work) => void looked.push(work),
      ...outbox,
    },
    handedOver,
    projected,
    swept,
    looked,
    sha256,
    randomSalt: () => someDigest(`salt ${(state.salts += 1)}`),
    now: () => new Date(state.now).toISOString(),
    advance: (milliseconds) => void (state.now += milliseconds),
  };
}
