import * as fc from 'fast-check';
import { projectIssue } from '../../../src/app/projection/project';
import type { ShownState } from '../../../src/app/ports';
import { fakeIssues } from '../../support/fakes/fakeIssues';
import { answered, benchPorts, put } from './bench';

const ISSUE = '10042';

/** What a commit or an edit may do to the issue while projections run. */
const change = fc.oneof(
  fc.record({ do: fc.constant('sign' as const), role: fc.constantFrom('validator', 'officer') }),
  fc.record({ do: fc.constant('edit' as const), to: fc.constantFrom('a', 'b', 'c') }),
);

/** Runs overlap at every point where a port answers; some break off while they write to Jira. */
async function interleave(
  s: fc.Scheduler,
  changes: readonly fc.TypeOf<typeof change>[],
  broken: readonly boolean[],
): Promise<ReturnType<typeof benchPorts>> {
  const ports = benchPorts();
  const story = answered();
  put(ports, story);
  const show = s.scheduleFunction(async (id: string, shown: ShownState) => ports.issues.show(id, shown));
  const scheduled = {
    ...ports,
    jira: { ...ports.jira, issue: s.scheduleFunction((id: string) => ports.jira.issue(id)) },
    store: {
      ...ports.store,
      load: s.scheduleFunction((...asked: [string, string]) => ports.store.load(...asked)),
    },
    projections: {
      ...ports.projections,
      load: s.scheduleFunction((id: string) => ports.projections.load(id)),
      commit: s.scheduleFunction((...given: Parameters<typeof ports.projections.commit>) =>
        ports.projections.commit(...given),
      ),
    },
  };
  const run = (index: number) => {
    const breaksOff = broken[index] === true;
    const issues = {
      ...ports.issues,
      show: async (id: string, shown: ShownState) => {
        await show(id, shown);
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

test('runs that overlap in any way end in the newest state', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(change, { minLength: 1, maxLength: 3 }), async (s, changes) => {
      const ports = await interleave(s, changes, []);
      expect(claims(ports)).toBe(true);
      expect(outcome(ports)).toEqual(await newest(ports));
    }),
    { numRuns: 60 },
  );
});

test('runs that break off never leave the claim that something else is shown, and are mended', async () => {
  const lists = fc.tuple(
    fc.array(change, { minLength: 1, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), lists, async (s, [changes, broken]) => {
      const ports = await interleave(s, changes, broken);
      if (claims(ports)) expect(outcome(ports).shown).toEqual((await newest(ports)).shown);
      ports.advance(600_000);
      await projectIssue(ports, ISSUE);
      expect(claims(ports)).toBe(true);
      expect(outcome(ports).shown).toEqual((await newest(ports)).shown);
    }),
    { numRuns: 60 },
  );
});
