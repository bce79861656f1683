import fc from 'fast-check';
import { aDraft, aHazard, daysAgo, level } from '../../support/standings';
import { registerSite, type RegisterSite } from '../register/site';
import { portfolio, signed, sprint, version, waits } from './site';

const one = fc.record({
  project: fc.constantFrom('10000', '20000', '30000'),
  milestone: fc.constantFrom('version', 'sprint', 'none'),
  state: fc.constantFrom('blocked' as const, 'passed' as const, 'none' as const),
  rank: fc.constantFrom(0 as const, 1 as const, 2 as const, null),
  waiting: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -5, max: 5 })), {
    maxLength: 2,
  }),
  given: fc.integer({ min: 0, max: 20 }),
  bypassed: fc.boolean(),
  recorded: fc.boolean(),
  hidden: fc.boolean(),
});
type One = typeof one extends fc.Arbitrary<infer T> ? T : never;

const isHidden = ({ hidden, project }: One): boolean => hidden || project === '30000';

/** The same site with what the viewer may not see in it, or as if it had never been. */
function siteOf(all: readonly One[], withHidden: boolean): RegisterSite {
  const site = registerSite();
  ['10000', '20000'].forEach((id) => site.project(id));
  site.closed('30000');
  const present = all.map((each, index) => ({ ...each, issueId: String(index + 1) }));
  for (const each of present.filter((one) => withHidden || !isHidden(one))) {
    const { issueId, project, state, rank, waiting, given, bypassed } = each;
    site.issue({
      ...{ issueId, projectId: project, state, signed: signed(given) },
      ...(rank === null ? {} : { level: level(rank), score: rank * 40 }),
      waits: waiting.map(([ago, due]) => waits(ago, due)),
      hazards: [rank === null ? aDraft({ since: daysAgo(20) }) : aHazard({ level: level(rank) })],
      regulatory: [[daysAgo(5), 'evidence-list']],
      ...(bypassed ? { bypassed: daysAgo(3) } : {}),
    });
    if (!each.recorded) site.drop(issueId);
    if (each.hidden) site.hide(issueId);
  }
  const inIt = (project: string, kind: One['milestone']): string[] =>
    present
      .filter((one) => one.project === project && one.milestone === kind)
      .filter((one) => withHidden || !isHidden(one))
      .map(({ issueId }) => issueId);
  for (const project of ['10000', '20000', '30000']) {
    const name = `of ${project}`;
    site.ports.milestones.plan(
      project,
      version(`7${project}`, `Version ${name}`, '2026-11-25'),
      inIt(project, 'version'),
    );
    site.ports.milestones.plan(project, sprint(`8${project}`, `Sprint ${name}`), inIt(project, 'sprint'));
  }
  site.ports.directory.holders('sign-validator', [{ accountId: 'sofia', name: 'Dr. Sofia Marchetti' }]);
  site.ports.directory.holders('sign-officer', undefined);
  return site;
}

test('what the viewer may not see changes nothing in the portfolio, and is nowhere in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(one, { maxLength: 20 }), async (all) => {
      const answer = await portfolio(siteOf(all, true));
      expect(answer).toEqual(await portfolio(siteOf(all, false)));
      const text = JSON.stringify(answer);
      expect(text).not.toContain('30000');
      for (const [index, each] of all.entries())
        if (isHidden(each)) expect(text).not.toMatch(new RegExp(`P\\d+-${index + 1}\\b`));
    }),
    { numRuns: 60 },
  );
});

test('what a look asks is bounded, however much there is, and it says that there is more', async () => {
  const site = registerSite();
  for (let project = 0; project < 25; project += 1) {
    const id = String(60_000 + project);
    site.project(id);
    for (let milestone = 0; milestone < 12; milestone += 1)
      site.ports.milestones.plan(id, version(`${id}${milestone}`, `V${milestone}`), [`${project}1`]);
  }
  for (let id = 1; id <= 1200; id += 1)
    site.issue({ issueId: String(id), projectId: '60000', hazards: [aHazard()], state: 'blocked' });
  const { ports, asked } = site;
  const answer = await portfolio(site);
  expect(answer.partial).toBe(true);
  expect([answer.projects.length, answer.milestones.length]).toEqual([20, 40]);
  expect([answer.flags.length, answer.moreFlags]).toEqual([50, 150]);
  const counted = new Map<string, number>();
  for (const call of ports.milestones.calls) counted.set(call, (counted.get(call) ?? 0) + 1);
  expect(Object.fromEntries(counted)).toEqual({ projects: 1, sprints: 1, versions: 20, issuesOf: 40 });
  expect(asked.queries).toBeLessThanOrEqual(40);
  expect(ports.issues.calls.length).toBeLessThanOrEqual(40);
  expect(asked.reads).toBeLessThanOrEqual(2);
  expect(ports.directory.calls.filter((call) => call === 'holdersOf').length).toBeLessThanOrEqual(10);
});
