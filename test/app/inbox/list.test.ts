import { someFacts } from '../../support/facts';
import { all, ids, list, ME, midwife, nurse, officer, open, site, wait } from './waiting';

describe('what waits for somebody', () => {
  test('is told with why, since when, due when, and what changed since the own signature', async () => {
    const ports = open();
    const since = '2026-11-18T08:00:00.000Z';
    const due = '2026-11-20T08:00:00.000Z';
    wait(ports, 1, { since, due, because: 'stale', signed: [{ by: ME, changed: ['description'] }] });
    wait(ports, 2, { signed: [{ by: 'sofia-marchetti', changed: ['summary'] }] });
    const answer = await list(ports);
    expect(answer).toMatchObject({
      next: null,
      roles: [{ id: 'clinical-validator' }],
      projects: [{ id: '10000' }],
    });
    expect(answer.rows).toMatchObject([
      {
        issue: { id: '1', key: 'P10000-1', summary: 'Issue 1', status: 'In Review' },
        gate: { id: 'clinical', title: 'Clinical validation' },
        role: { id: 'clinical-validator', name: 'clinical validator' },
        ...{ since, due, overdue: true, because: 'stale', changed: ['description'] },
      },
      { issue: { id: '2' }, due: null, overdue: false, changed: null },
    ]);
  });

  test('is in order over roles: overdue and due first, then the oldest', async () => {
    const ports = open();
    ports.jira.grant(ME, '10000', { permissions: ['sign-clinical-validator', 'sign-compliance-officer'] });
    wait(ports, 1, { since: '2026-11-20T09:00:00.000Z' });
    wait(ports, 2, { as: officer, since: '2026-11-20T08:00:00.000Z' });
    wait(ports, 3, { as: officer, due: '2026-12-01T00:00:00.000Z' });
    wait(ports, 4, { due: '2026-11-19T00:00:00.000Z' });
    wait(ports, 5, { since: '2026-11-20T08:30:00.000Z' });
    expect(ids(await list(ports))).toEqual(['4', '3', '2', '5', '1']);
    expect((await all(ports, { limit: 1 })).ids).toEqual(['4', '3', '2', '5', '1']);
    expect(ids(await list(ports, { role: 'compliance-officer' }))).toEqual(['3', '2']);
    expect(ids(await list(ports, { overdue: true }))).toEqual(['4']);
  });

  test('is only what the viewer may browse: nothing else shows in rows, filters or counts', async () => {
    const ports = open();
    ports.directory.group('nurses', 'Nurses', [ME]);
    wait(ports, 1);
    wait(ports, 2, { as: nurse, projectId: '20000' });
    await site(ports, [nurse]);
    const answer = await list(ports);
    expect(ids(answer)).toEqual(['1']);
    expect(answer.projects).toEqual([{ id: '10000', key: 'P10000', name: 'P10000' }]);
    const page = await list(ports, { limit: 1 });
    expect(JSON.stringify(page)).not.toMatch(/20000|"2"/);
  });

  test('is only what the viewer could sign', async () => {
    const ports = open();
    wait(ports, 1, { as: officer });
    wait(ports, 2, { notFor: [ME] });
    wait(ports, 3, { detail: undefined });
    wait(ports, 4);
    expect(ids(await list(ports))).toEqual(['4']);
  });

  test('leaves out an issue that moved to another project, and one that is gone', async () => {
    const ports = open();
    ports.jira.grant(ME, '20000', {});
    wait(ports, 1);
    wait(ports, 2);
    ports.jira.put(someFacts({ id: '1', key: 'OTHER-1', projectId: '20000' }));
    ports.jira.remove('2');
    expect(ids(await list(ports))).toEqual([]);
  });

  test('is not offered again to somebody who has just signed, though the query still finds it', async () => {
    const ports = open();
    for (const id of [1, 2, 3, 4]) wait(ports, id, { signed: [] });
    const { rows } = await ports.projections.waitingFor('clinical-validator', { limit: 100 });
    const lagging = { ...ports.projections, waitingFor: () => Promise.resolve({ rows }) };
    for (const id of [1, 2, 4]) ports.projections.kept.delete(String(id));
    wait(ports, 1, { role: 'compliance-officer' });
    wait(ports, 4, { notFor: [ME] });
    expect(ids(await list({ ...ports, projections: lagging }))).toEqual(['3']);
  });

  test('never shows what the app waits for itself', async () => {
    const ports = open();
    await site(ports, [{ ...nurse, id: 'app-alarm' }]);
    ports.directory.group('nurses', 'Nurses', [ME]);
    wait(ports, 1, { as: { ...nurse, id: 'app-alarm' } });
    expect(ids(await list(ports))).toEqual([]);
  });
});

describe('roles that groups and project roles give', () => {
  test('are asked of Jira for what waits, and named once they are found', async () => {
    const ports = open();
    ports.jira.grant(ME, '20000', {});
    await site(ports, [nurse, midwife]);
    ports.directory.group('nurses', 'Nurses', [ME]);
    ports.directory.role('77', 'Midwives');
    ports.directory.actors('10000', '77', [ME]);
    ports.directory.actors('20000', '77', ['somebody']);
    wait(ports, 1, { as: nurse });
    wait(ports, 2, { as: midwife });
    wait(ports, 3, { as: midwife, projectId: '20000' });
    const answer = await list(ports);
    expect(ids(answer).sort()).toEqual(['1', '2']);
    expect(answer.roles.map(({ id }) => id)).toEqual(['clinical-validator', 'lead-nurse', 'midwife']);
  });

  test('count as the policy has them that the row was made with', async () => {
    const ports = open();
    await site(ports, [nurse]);
    ports.directory.group('nurses', 'Nurses', [ME]);
    wait(ports, 1, { as: { ...nurse, groups: ['doctors'] } });
    expect(ids(await list(ports))).toEqual([]);
  });

  test('throws when Jira does not say: a list with holes would look complete', async () => {
    const ports = open();
    await site(ports, [nurse]);
    wait(ports, 1, { as: nurse });
    ports.directory.fail('memberships');
    await expect(list(ports)).rejects.toThrow();
  });
});

describe('on a project page', () => {
  test('only that project is listed, whatever else is asked for', async () => {
    const ports = open();
    ports.jira.grant(ME, '20000', { permissions: ['sign-clinical-validator'] });
    wait(ports, 1);
    wait(ports, 2, { projectId: '20000' });
    expect(ids(await list(ports))).toEqual(['1', '2']);
    expect(ids(await list(ports, {}, '20000'))).toEqual(['2']);
    expect(ids(await list(ports, { project: '20000' }))).toEqual(['2']);
    await expect(list(ports, { project: '10000' }, '20000')).rejects.toThrow(
      'invalid-request {"where":"project"}',
    );
  });
});

describe('a cursor', () => {
  test.each([
    'x',
    '{}',
    '{"v":2,"at":{}}',
    '{"v":1,"at":{"A B":{}}}',
    '{"v":1,"at":{"quality":{"after":"x"}}}',
    '{"v":1,"at":{},"more":1}',
    'null',
  ])('that is none of ours is refused: %s', async (cursor) => {
    await expect(list(open(), { cursor })).rejects.toThrow('invalid-request {"where":"cursor"}');
  });

  test('skips nothing when the line at which it stood has gone', async () => {
    const ports = open();
    for (const id of [1, 2, 3, 4]) wait(ports, id);
    const page = await list(ports, { limit: 2 });
    ports.projections.kept.delete('2');
    expect(ids(await list(ports, { limit: 10, cursor: page.next! }))).toEqual(
      expect.arrayContaining(['3', '4']),
    );
  });
});
