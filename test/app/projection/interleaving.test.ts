import * as fc from 'fast-check';
import { projectIssue } from '../../../src/app/projection/project';
import type { Projection, ShownState } from '../../../src/app/ports';
import { fakeIssues } from '../../support/fakes/fakeIssues';
import { answered, benchPorts, put } from './bench';

const ISSUE = '10042';

/** What a commit or an edit may do to the issue while projections run. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('sign' as const), role: fc.constantFrom('validator', 'officer') }),
  fc.record({ do: fc.constant('edit' as const), to: fc.constantFrom('a', 'b', 'c') }),
);

type Change =
  | { readonly do: 'sign'; readonly role: 'validator' | 'officer' }
  | { readonly do: 'edit'; readonly to: string };

/** Runs overlap at every point where a port answers; some break off while they write to Jira. */
async function interleave(
  s: fc.Scheduler,
  changes: readonly Change[],
  { broken = [], lags }: { broken?: readonly boolean[]; lags: readonly number[] },
): Promise<ReturnType<typeof benchPorts>> {
  const ports = benchPorts();
  const story = answered();
  put(ports, story);
  /** A call that waits before it reaches the platform, and again before its answer is heard. */
  const slowly =
    <A extends unknown[], R>(call: (...asked: A) => Promise<R>) =>
    async (...asked: A): Promise<R> => {
      await s.schedule(Promise.resolve(), 'call');
      const answer = await call(...asked);
      await s.schedule(Promise.resolve(), 'answer');
      return answer;
    };
  const scheduled = {
    ...ports,
    jira: { ...ports.jira, issue: slowly((id: string) => ports.jira.issue(id)) },
    store: {
      ...ports.store,
      load: slowly((id: string, projectId: string) => ports.store.load(id, projectId)),
    },
    projections: {
      ...ports.projections,
      load: slowly((id: string) => ports.projections.load(id)),
      commit: slowly((next: Projection, expected: number) => ports.projections.commit(next, expected)),
    },
  };
  const run = (index: number) => {
    const breaksOff = broken[index] === true;
    const issues = {
      ...ports.issues,
      show: async (id: string, shown: ShownState) => {
        // Some writes take as long as a whole run of somebody else.
        for (let wait = lags[index] ?? 0; wait > 0; wait -= 1) await s.schedule(Promise.resolve(), 'lag');
        await slowly(() => ports.issues.show(id, shown))();
        if (breaksOff) throw new Error('interrupted');
      },
    };
    return projectIssue({ ...scheduled, issues }, ISSUE).catch(() => undefined);
  };
  const runs = changes.map(async (one, index) => {
    await s.schedule(Promise.resolve(), `change ${index}`);
    if (one.do === 'edit') story.edit('description', one.to);
    else story.sign(one.role === 'validator' ? 'amara' : 'helen', one.role);
    put(ports, story);
    // Delivered out of order and twice.
    await Promise.all([run(index), run(index)]);
  });
  await s.waitFor(Promise.all(runs));
  return ports;
}

function claims({ projections }: ReturnType<typeof benchPorts>): boolean {
  const kept = projections.kept.get(ISSUE);
  return kept?.showing?.length === 0 && kept.shown !== undefined;
}

/** What is shown and what waits, without the moments at which it came to be. */
function outcome({ issues, projections }: ReturnType<typeof benchPorts>) {
  const { at: _, ...shown } = issues.shown.get(ISSUE)!;
  const { state, revision, rows, shut } = projections.kept.get(ISSUE)!;
  return { shown, state, revision, shut, rows: rows.filter(({ role }) => role !== 'app-alarm') };
}

const newest = async (ports: ReturnType<typeof benchPorts>) => {
  const fresh = { ...benchPorts(), jira: ports.jira, issues: fakeIssues(ports.jira), store: ports.store };
  await projectIssue(fresh, ISSUE);
  return outcome(fresh);
};

const lags = fc.array(fc.constantFrom(0, 20, 60), { minLength: 4, maxLength: 4 });

test('runs that overlap in any way end in the newest state', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      lags,
      async (s, changes, lag) => {
        const ports = await interleave(s, changes, { lags: lag });
        expect(claims(ports)).toBe(true);
        expect(outcome(ports)).toEqual(await newest(ports));
      },
    ),
    { numRuns: 60 },
  );
});

test('runs that break off never leave the claim that something else is shown, and are mended', async () => {
  const lists = fc.tuple(
    fc.array(change, { minLength: 1, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), lists, lags, async (s, [changes, broken], lag) => {
      const ports = await interleave(s, changes, { broken, lags: lag });
      if (claims(ports)) expect(outcome(ports).shown).toEqual((await newest(ports)).shown);
      ports.advance(600_000);
      await projectIssue(ports, ISSUE);
      expect(claims(ports)).toBe(true);
      expect(outcome(ports).shown).toEqual((await newest(ports)).shown);
    }),
    { numRuns: 60 },
  );
});

function latch() {
  let resolve: (value: undefined) => void = () => undefined;
  const promise = new Promise<undefined>((done) => (resolve = done));
  return { promise, resolve: (value: undefined) => resolve(value) };
}

describe('a write to Jira that arrives late', () => {
  /** The first run's write is held back until a newer state has been shown. */
  async function overtaken(interrupted: boolean): Promise<ReturnType<typeof benchPorts>> {
    const ports = benchPorts();
    const story = answered();
    put(ports, story);
    const gate = latch();
    const reached = latch();
    const show = async (id: string, shown: ShownState) => {
      reached.resolve(undefined);
      await gate.promise;
      await ports.issues.show(id, shown);
      if (interrupted) throw new Error('interrupted');
    };
    const late = projectIssue({ ...ports, issues: { ...ports.issues, show } }, ISSUE).catch(() => undefined);
    await reached.promise;
    story.sign('amara', 'validator');
    put(ports, story);
    await projectIssue(ports, ISSUE);
    gate.resolve(undefined);
    await late;
    return ports;
  }

  test('is followed by the newest state', async () => {
    const ports = await overtaken(false);
    expect(ports.issues.shown.get(ISSUE)).toMatchObject({ missing: 1 });
    expect(claims(ports)).toBe(true);
  });

  test('is not claimed away when its run broke off, and is mended', async () => {
    const ports = await overtaken(true);
    expect(ports.issues.shown.get(ISSUE)).toMatchObject({ missing: 2 });
    expect(claims(ports)).toBe(false);
    ports.advance(600_000);
    await projectIssue(ports, ISSUE);
    expect(ports.issues.shown.get(ISSUE)).toMatchObject({ missing: 1 });
    expect(claims(ports)).toBe(true);
  });
});
