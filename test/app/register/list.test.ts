import fc from 'fast-check';
import { aDraft, aHazard, daysAgo, level } from '../../support/standings';
import { names, onProject, page, pages, registerSite, type RegisterSite } from './site';

function usual(): RegisterSite {
  const site = registerSite();
  site.project('10000');
  site.project('20000');
  site.issue(
    {
      ...{ issueId: '1', score: 90, level: level(2) },
      hazards: [
        aHazard({ id: 'h-1', level: level(0), score: 10, dimensions: ['privacy'] }),
        aHazard({ id: 'h-2', seq: 2, controls: 2, unverified: 1, since: daysAgo(8) }),
      ],
    },
    'Dose',
  );
  site.issue({ issueId: '2', projectId: '20000', score: 95, hazards: [aHazard({ score: 95 })] });
  site.issue({ issueId: '3', score: 40, hazards: [aHazard({ level: level(1), score: 40 })] });
  site.issue({ issueId: '4', score: 0, hazards: [aDraft({ since: daysAgo(20) })] });
  site.issue({ issueId: '5', score: 0 });
  return site;
}

describe('the register', () => {
  test('lists hazards, the riskiest issue first and its worst hazard first, with words, age and flags', async () => {
    const { rows, next, projects, partial } = await page(usual());
    expect(names(rows)).toEqual(['2 h-1', '1 h-2', '1 h-1', '3 h-1', '4 h-1']);
    expect(next).toBeNull();
    expect(partial).toBe(false);
    expect(projects.map(({ name }) => name)).toEqual(['Project 10000', 'Project 20000']);
    expect(rows[1]).toEqual({
      issue: { id: '1', key: 'P10000-1', summary: 'Issue 1', status: 'In Review', type: expect.any(String) },
      project: { id: '10000', key: 'P10000', name: 'P10000' },
      ...{ hazard: 'h-2', title: 'Dose hazard', harm: 'Dose harm', dimensions: ['patient-safety'] },
      ...{ initial: level(2), level: level(2), score: 90, severity: 'grave', probability: 'often' },
      ...{ controls: 2, unverified: 1, accepted: false, since: daysAgo(8), ageDays: 8 },
      flags: [
        'High is above Medium, the most that Clinical validation lets through',
        '1 control is not verified',
      ],
    });
    expect(rows[4]).toMatchObject({
      ...{ level: null, severity: null, probability: null },
      flags: ['A draft for 20 days'],
    });
  });

  test.each([
    ['a project', { project: '20000' }, ['2 h-1']],
    ['a dimension', { dimension: 'privacy' as const }, ['1 h-1']],
    ['the worst level', { atLeast: 'worst' as const }, ['2 h-1', '1 h-2']],
    ['the two worst', { atLeast: 'second' as const }, ['2 h-1', '1 h-2', '3 h-1']],
    ['what has no level', { atLeast: 'unknown' as const }, ['4 h-1']],
    ['what is flagged', { flagged: true }, ['2 h-1', '1 h-2', '4 h-1']],
    ['several at once', { flagged: true, project: '10000', atLeast: 'worst' as const }, ['1 h-2']],
  ])('is filtered by %s', async (_what, filter, expected) => {
    expect(names(await pages(usual(), filter))).toEqual(expected);
  });

  test('tells erased words by their absence', async () => {
    const site = usual();
    site.ports.store.tables.texts.clear();
    expect((await page(site)).rows[0]).toMatchObject({ title: null, harm: null });
  });

  test('leaves out issues that moved to another project, and those that are gone', async () => {
    const site = usual();
    site.ports.jira.remove('2');
    site.ports.jira.put({ ...(await site.ports.jira.issue('1'))!, projectId: '20000' });
    expect(names(await pages(site))).toEqual(['3 h-1', '4 h-1']);
  });

  test('on a project page holds that project alone', async () => {
    expect(names((await page(usual(), {}, onProject('20000'))).rows)).toEqual(['2 h-1']);
    await expect(page(usual(), { project: '10000' }, onProject('20000'))).rejects.toThrow(
      'invalid-request {"where":"project"}',
    );
  });

  test.each(['30000', '40000'])(
    'says of a project that is hidden or is none the same: nothing',
    async (project) => {
      const site = usual();
      site.closed('30000');
      site.issue({ issueId: '9', projectId: '30000', hazards: [aHazard()] });
      expect(await page(site, { project })).toMatchObject({ rows: [], next: null, projects: [] });
    },
  );

  test('names more projects than one list takes in', async () => {
    const site = registerSite();
    for (let id = 1; id <= 21; id += 1) site.project(String(50_000 + id));
    const { partial, projects } = await page(site);
    expect([partial, projects.length]).toEqual([true, 20]);
  });
});

describe('a cursor', () => {
  const at = (project: object) => JSON.stringify({ v: 1, at: project });
  test.each([
    'x',
    'null',
    '{}',
    '{"v":1,"at":{}}',
    '{"v":2,"at":{"10000":{}}}',
    '{"v":1,"at":{"10000":{}},"more":1}',
    at({ TELE: {} }),
    at({ '10000': { page: '' } }),
    at({ '10000': { after: '42' } }),
    at({ '10000': { after: 'F'.repeat(16) } }),
    at({ '10000': { skip: 1 } }),
    at(Object.fromEntries(Array.from({ length: 21 }, (_, index) => [String(10_000 + index), {}]))),
  ])('that is none of ours is refused: %s', async (cursor) => {
    await expect(page(usual(), { cursor })).rejects.toThrow('invalid-request {"where":"cursor"}');
  });

  test('opens no project that the viewer may not see', async () => {
    const site = usual();
    site.closed('30000');
    site.issue({ issueId: '9', projectId: '30000', hazards: [aHazard()] });
    expect((await page(site, { cursor: at({ '30000': {} }) })).rows).toEqual([]);
    expect(names((await page(site, { cursor: at({ '30000': {}, '20000': {} }) })).rows)).toEqual(['2 h-1']);
  });

  test('names no issue, and skips nothing when the issue at which it stood has gone', async () => {
    const site = usual();
    const { next } = await page(site, { limit: 1 });
    expect(next).not.toMatch(/"[1-5]"/);
    site.drop('2');
    expect(names((await page(site, { cursor: next! })).rows)).toContain('1 h-2');
  });
});

describe('any register', () => {
  const hazard = fc.record({
    rank: fc.constantFrom(0 as const, 1 as const, 2 as const, null),
    unverified: fc.integer({ min: 0, max: 1 }),
  });
  const one = fc.record({
    project: fc.constantFrom('10000', '20000', '30000'),
    hazards: fc.array(hazard, { maxLength: 4 }),
    score: fc.integer({ min: 0, max: 100 }),
    hidden: fc.boolean(),
  });
  type One = typeof one extends fc.Arbitrary<infer T> ? T : never;

  function siteOf(all: readonly One[], withHidden: boolean): RegisterSite {
    const site = registerSite();
    ['10000', '20000'].forEach((id) => site.project(id));
    site.closed('30000');
    for (const [index, { project, hazards, score, hidden }] of all.entries()) {
      const issueId = String(index + 1);
      if ((hidden || project === '30000') && !withHidden) continue;
      site.issue({
        ...{ issueId, projectId: project, score },
        hazards: hazards.map(({ rank, unverified }, at) => ({
          ...(rank === null ? aDraft() : aHazard({ level: level(rank), score: rank * 30 + 10 })),
          ...{ id: `h-${at + 1}`, seq: at + 1, unverified },
        })),
      });
      if (hidden) site.hide(issueId);
    }
    return site;
  }

  test('is the same with and without what the viewer may not see, each hazard once, whatever the size of a page', async () => {
    const requests = fc.record({
      limit: fc.integer({ min: 1, max: 7 }),
      flagged: fc.boolean(),
      atLeast: fc.constantFrom('any' as const, 'worst' as const, 'unknown' as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 25 }), requests, async (all, request) => {
        const [shown, alone] = [siteOf(all, true), siteOf(all, false)];
        const rows = await pages(shown, request);
        expect(rows).toEqual(await pages(alone, request));
        expect(new Set(names(rows)).size).toBe(rows.length);
        const whole = await pages(alone, { ...request, limit: 50 });
        expect(names(rows)).toEqual(names(whole));
        if (request.atLeast === 'any' && !request.flagged) {
          const visible = all.filter(({ hidden, project }) => !hidden && project !== '30000');
          expect(rows).toHaveLength(visible.reduce((sum, { hazards }) => sum + hazards.length, 0));
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a thousand hazards in twenty projects cost a page the same number of calls as a few do', async () => {
  const site = registerSite();
  for (let project = 0; project < 20; project += 1) site.project(String(60_000 + project));
  for (let id = 1; id <= 1000; id += 1) {
    const [score, projectId] = [(id * 37) % 100, String(60_000 + (id % 20))];
    site.issue({ issueId: String(id), projectId, score, hazards: [aHazard({ score })] });
    if (id % 3 === 0) site.hide(String(id));
  }
  const { ports, asked } = site;
  let cursor: string | undefined;
  const rows: string[] = [];
  for (let turn = 0; turn < 100; turn += 1) {
    Object.assign(asked, { queries: 0, reads: 0 });
    [ports.issues.calls.length, ports.milestones.calls.length] = [0, 0];
    const answer = await page(site, { cursor });
    expect(asked.queries).toBeLessThanOrEqual(20 + 8);
    expect(asked.reads).toBeLessThanOrEqual(2);
    expect(ports.issues.calls.length).toBeLessThanOrEqual(1);
    expect(ports.milestones.calls).toEqual(['projects']);
    rows.push(...names(answer.rows));
    if (answer.next === null) break;
    cursor = answer.next;
  }
  expect(new Set(rows).size).toBe(667);
  expect(rows).toHaveLength(667);
});
