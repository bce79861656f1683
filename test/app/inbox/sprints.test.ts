import { MOST_INBOX_SPRINTS } from '../../../src/contract/operations/inboxList';
import { emptySprint } from '../../../src/domain/sprint/empty';
import { someDigest } from '../../support/builders';
import { aSprintRow, someWaits } from '../../support/storeBehaviour/sprintQueue';
import type { BenchPorts } from '../projection/bench';
import { list, ME, midwife, nurse, officer, open, site, validator, wait, type Request } from './waiting';

const NOW = '2026-11-21T10:00:00.000Z';

type Given = Partial<ReturnType<typeof aSprintRow>>;

/** A sprint in Jira with a record, and what a look at it found. */
async function plan(ports: BenchPorts, id: number, given: Given = {}, revision = 0): Promise<void> {
  const [sprintId, projectId] = [String(id), given.projectId ?? '10000'];
  const { setup, sprintSource, sprints, sprintQueue } = ports;
  setup.place({ id: projectId, key: `P${projectId}`, name: `Project ${projectId}` });
  sprintSource.plan(projectId, { id: sprintId, name: `Sprint ${id}`, phase: 'active' });
  await sprints.create(emptySprint(sprintId, projectId, someDigest('salt')));
  const place = { sprintId, projectId };
  const rows = [aSprintRow('any', { role: validator, notFor: [], ...given, ...place })];
  const before = (await sprintQueue.load(place))?.sequence ?? 0;
  await sprintQueue.commit(someWaits([], { ...place, rows, revision, sequence: before + 1 }), before);
}

const ids = async (ports: BenchPorts, request: Request = {}, projectId?: string) =>
  (await list(ports, request, projectId)).sprints.map(({ sprint }) => sprint.id);

/** As the viewer sees projects that the fakes name: whose ports share one Jira. */
function ports(): BenchPorts {
  const made = open();
  const sees = (id: string) => made.jira.inside.granted(ME, id) !== undefined;
  const { setup } = made;
  return {
    ...made,
    setup: { ...setup, project: async (id) => (sees(id) ? setupOf(id) : undefined) },
  };
}
const setupOf = (id: string) => ({ id, key: `P${id}`, name: `Project ${id}` });

describe('sprints that wait for somebody', () => {
  test('are told with what is asked, since when, due when, why, and how far the sprint is', async () => {
    const bench = ports();
    const due = '2026-11-20T10:00:00.000Z';
    await plan(bench, 12, {
      due,
      since: '2026-11-18T10:00:00.000Z',
      because: 'stale',
      relevant: 7,
      passed: 7,
    });
    const answer = await list(bench);
    expect(answer.sprints).toEqual([
      {
        sprint: { id: '12', name: 'Sprint 12', phase: 'active' },
        project: { id: '10000', key: 'P10000', name: 'Project 10000' },
        role: { id: 'clinical-validator', name: 'clinical validator' },
        meaning: 'Sprint approved',
        ...{ since: '2026-11-18T10:00:00.000Z', due, overdue: true, because: 'stale' },
        ...{ relevant: 7, passed: 7 },
      },
    ]);
    expect(answer.projects).toEqual([setupOf('10000')]);
  });

  test('come most urgent first, with the first page only, and as the filters ask', async () => {
    const bench = ports();
    bench.jira.grant(ME, '10000', { permissions: ['sign-clinical-validator', 'sign-compliance-officer'] });
    bench.jira.grant(ME, '20000', { permissions: ['sign-clinical-validator'] });
    await plan(bench, 1, { since: '2026-11-20T09:00:00.000Z' });
    await plan(bench, 2, { role: officer, since: '2026-11-20T08:00:00.000Z' });
    await plan(bench, 3, { due: '2026-11-19T00:00:00.000Z', projectId: '20000' });
    await plan(bench, 4, { role: officer, due: '2026-12-01T00:00:00.000Z' });
    for (const id of [1, 2, 3]) wait(bench, id);
    expect(await ids(bench)).toEqual(['3', '4', '2', '1']);
    expect(await ids(bench, { role: 'compliance-officer' })).toEqual(['4', '2']);
    expect(await ids(bench, { project: '20000' })).toEqual(['3']);
    expect(await ids(bench, {}, '10000')).toEqual(['4', '2', '1']);
    expect(await ids(bench, { overdue: true })).toEqual(['3']);
    const page = await list(bench, { limit: 1 });
    expect(page.sprints).toHaveLength(4);
    expect((await list(bench, { limit: 1, cursor: page.next! })).sprints).toEqual([]);
  });

  test.each<[string, (bench: BenchPorts) => unknown]>([
    ['the viewer cannot sign', (bench) => plan(bench, 12, { notFor: [ME] })],
    ['waits for another role', (bench) => plan(bench, 12, { role: officer })],
    ['is of a project in which the viewer lost the role', (bench) => bench.jira.grant(ME, '10000', {})],
    ['has another record than the one that was looked at', (bench) => plan(bench, 12, {}, 7)],
    ['has no record', (bench) => bench.sprints.kept.delete('sprint-12-10000')],
    ['Jira has no more', (bench) => bench.sprintSource.drop('12')],
  ])('are without one that %s', async (_, change) => {
    const bench = ports();
    await plan(bench, 12);
    expect(await ids(bench)).toEqual(['12']);
    await change(bench);
    expect(await ids(bench)).toEqual([]);
  });

  test('are not offered again to somebody who has just signed, though the query still finds them', async () => {
    const bench = ports();
    for (const id of [1, 2, 3]) await plan(bench, id);
    const { rows } = await bench.sprintQueue.waitingFor('clinical-validator', { limit: 100 });
    await plan(bench, 1, { notFor: [ME] });
    await plan(bench, 2, { role: officer });
    const lagging = { ...bench.sprintQueue, waitingFor: () => Promise.resolve({ rows }) };
    expect(await ids({ ...bench, sprintQueue: lagging })).toEqual(['3']);
  });

  test('in roles that groups give are asked of Jira, and shown only where the viewer may browse', async () => {
    const bench = ports();
    await site(bench, [nurse, midwife]);
    bench.directory.group('nurses', 'Nurses', [ME]);
    await plan(bench, 1, { role: nurse });
    await plan(bench, 2, { role: nurse, projectId: '20000' });
    await plan(bench, 3, { role: midwife });
    const answer = await list(bench);
    expect(answer.sprints.map(({ sprint }) => sprint.id)).toEqual(['1']);
    expect(answer.roles.map(({ id }) => id)).toEqual(['clinical-validator', 'lead-nurse']);
    expect(JSON.stringify(answer)).not.toContain('20000');
    bench.directory.fail('memberships');
    await expect(list(bench)).rejects.toThrow();
  });

  test('are read on where a page holds fewer than it could', async () => {
    const bench = ports();
    for (const id of [1, 2, 3]) await plan(bench, id);
    const pages = await Promise.all(
      [undefined, '1', '2'].map((_, at) =>
        bench.sprintQueue.waitingFor('clinical-validator', { limit: at + 1 }),
      ),
    );
    const sparse = {
      ...bench.sprintQueue,
      waitingFor: (_: string, { cursor = '0' }: { cursor?: string }) => {
        const at = Number(cursor);
        return Promise.resolve({
          rows: pages[at]!.rows.slice(at),
          next: at < 2 ? String(at + 1) : undefined,
        });
      },
    };
    expect(await ids({ ...bench, sprintQueue: sparse })).toEqual(['1', '2', '3']);
  });

  test('cost the same number of calls however many there are', async () => {
    const bench = ports();
    const since = (id: number) => new Date(Date.parse(NOW) - ((id * 7919) % 400) * 60_000).toISOString();
    for (let project = 0; project < 30; project += 1)
      bench.jira.grant(ME, String(30_000 + project), { permissions: ['sign-clinical-validator'] });
    for (let id = 1; id <= 400; id += 1)
      await plan(bench, id, { projectId: String(30_000 + (id % 30)), since: since(id) });
    const counts = { waitingFor: 0, current: 0 };
    const sprintQueue = {
      ...bench.sprintQueue,
      waitingFor: (...asked: Parameters<typeof bench.sprintQueue.waitingFor>) => {
        counts.waitingFor += 1;
        return bench.sprintQueue.waitingFor(...asked);
      },
      current: (...asked: Parameters<typeof bench.sprintQueue.current>) => {
        counts.current += 1;
        return bench.sprintQueue.current(...asked);
      },
    };
    const found = await ids({ ...bench, sprintQueue });
    expect(found).toHaveLength(MOST_INBOX_SPRINTS);
    const oldest = Array.from({ length: 400 }, (_, at) => at + 1).sort((a, b) =>
      since(a) < since(b) ? -1 : 1,
    );
    expect(found).toEqual(oldest.slice(0, 20).map(String));
    expect(counts).toEqual({ waitingFor: 1, current: 1 });
    expect(bench.sprintSource.calls).toEqual(Array.from({ length: 20 }, () => 'sprint'));
  });
});
