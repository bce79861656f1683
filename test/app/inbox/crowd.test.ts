import type { ResponseOf } from '../../../src/contract/operations';
import { emptySite } from '../../../src/domain/site/empty';
import type { BenchPorts } from '../projection/bench';
import { all, list, ME, midwife, officer, open, validator, wait } from './waiting';

describe('five thousand lines in forty projects', () => {
  function crowd(): BenchPorts {
    const ports = open();
    ports.site.kept.site = { ...emptySite(), roles: [midwife] };
    for (let project = 0; project < 40; project += 1) {
      const projectId = String(30_000 + project);
      const permissions = project % 2 === 0 ? ['sign-clinical-validator', 'sign-compliance-officer'] : [];
      // In every fourth project the viewer signs and may not browse: no grants there.
      if (project % 4 !== 3) ports.jira.grant(ME, projectId, { permissions });
      ports.directory.actors(projectId, '77', project % 3 === 0 ? [ME] : ['somebody']);
    }
    for (let id = 1; id <= 5000; id += 1) {
      const since = new Date(Date.UTC(2026, 9, 1) + ((id * 7919) % 5000) * 60_000).toISOString();
      wait(ports, id, {
        as: [validator, officer, midwife][id % 3],
        projectId: String(30_000 + (id % 40)),
        since,
      });
    }
    return ports;
  }

  test('cost a page the same number of calls as a few do', async () => {
    const ports = crowd();
    let [queries, loads] = [0, 0];
    const counted = {
      ...ports,
      projections: {
        ...ports.projections,
        load: (id: string) => {
          loads += 1;
          return ports.projections.load(id);
        },
        waitingFor: (...asked: Parameters<typeof ports.projections.waitingFor>) => {
          queries += 1;
          return ports.projections.waitingFor(...asked);
        },
      },
    };
    let cursor: string | undefined;
    for (let page = 0; page < 12; page += 1) {
      [queries, loads, ports.directory.calls.length, ports.issues.calls.length] = [0, 0, 0, 0];
      const answer: ResponseOf<'inbox.list'> = await list(counted, { cursor, limit: 25 });
      expect(queries).toBeLessThanOrEqual(3 + 8);
      expect(loads).toBeLessThanOrEqual(25);
      expect(ports.issues.calls).toEqual(['visible']);
      expect(ports.directory.calls.filter((call) => call === 'projectsWith')).toHaveLength(5);
      expect(ports.directory.calls.filter((call) => call === 'memberships').length).toBeLessThanOrEqual(10);
      expect(ports.jira.calls.filter((call) => call === 'issue')).toEqual([]);
      cursor = answer.next!;
    }
  });

  test('come once each, in order, and only where the viewer may browse and sign', async () => {
    const ports = crowd();
    const found = await all(ports, { limit: 50 });
    const expected = [...ports.projections.kept.values()]
      .flatMap(({ rows }) => rows)
      .filter(({ projectId, role }) => {
        const project = Number(projectId) - 30_000;
        return project % 4 !== 3 && (role === 'midwife' ? project % 3 === 0 : project % 2 === 0);
      })
      .sort((a, b) =>
        `${a.since} ${a.issueId.padStart(9, '0')}`.localeCompare(`${b.since} ${b.issueId.padStart(9, '0')}`),
      )
      .map(({ issueId }) => issueId);
    expect(expected.length).toBeGreaterThan(1000);
    expect(found.ids).toEqual(expected);
  });
});
