import { aDraft, aHazard, daysAgo, level } from '../../support/standings';
import { onProject, registerSite, type RegisterSite } from '../register/site';
import { portfolio, signed, sprint, version, waits } from './site';

function usual(): RegisterSite {
  const site = registerSite();
  site.project('10000');
  site.project('20000');
  site.issue({ issueId: '1', state: 'passed', signed: signed(18), level: level(0) });
  site.issue(
    {
      ...{ issueId: '2', score: 90, level: level(2), waits: [waits(6, 1), waits(0)] },
      hazards: [aHazard({ controls: 1, unverified: 1, since: daysAgo(1) })],
    },
    'Dose on a stale result',
  );
  site.issue({ issueId: '3', hazards: [aDraft({ since: daysAgo(21) })] }, 'Old draft');
  site.issue({ issueId: '4', projectId: '20000', state: 'passed', bypassed: daysAgo(4), level: level(1) });
  site.ports.milestones.plan('10000', version('7', 'Titration pilot', '2026-11-22'), ['1', '2', '3']);
  site.ports.milestones.plan('20000', sprint('8', 'Sprint 14', '2026-12-04'), ['4']);
  site.ports.directory.holders('sign-validator', [{ accountId: 'sofia', name: 'Dr. Sofia Marchetti' }]);
  site.ports.directory.holders('sign-officer', []);
  return site;
}

describe('the portfolio', () => {
  test('says in one sentence which milestone is late, and what it waits for', async () => {
    const { headline, explanation, basis, partial, projects } = await portfolio(usual());
    expect(headline).toBe('1 of 2 milestones is likely late: Titration pilot, 28 Nov instead of 22 Nov');
    expect(explanation).toBe(
      'It waits for 3 sign-offs. 2 wait for the clinical validator, the oldest for 6 days. Dr. Sofia Marchetti holds the role.',
    );
    expect(basis).toEqual({ signoffs: 18, days: 90, medianWaitDays: 2 });
    expect([partial, projects.map(({ id }) => id)]).toEqual([false, ['10000', '20000']]);
  });

  test('counts milestones, those that are due first first', async () => {
    const { milestones } = await portfolio(usual());
    expect(milestones).toMatchObject([
      {
        ...{ kind: 'version', id: '7', name: 'Titration pilot', due: '2026-11-22', scored: true },
        ...{ passed: 1, total: 3, toSign: 3, unassessed: 1, unread: 0, level: level(2), moreMarks: 0 },
        project: { id: '10000', key: 'P10000', name: 'Project 10000' },
        forecast: { kind: 'late', sentence: '1 to 6 days late' },
      },
      {
        ...{ kind: 'sprint', name: 'Sprint 14', passed: 1, total: 1, toSign: 0, level: level(1) },
        forecast: { kind: 'done', from: null, to: null, sentence: 'All issues are past their gates' },
      },
    ]);
    const { marks = [] } = milestones[0] ?? {};
    expect(marks).toHaveLength(20);
    expect(marks.filter(({ kind }) => kind === 'waiting').map(({ label }) => label)).toEqual([
      'Clinical validator, Clinical validation, P10000-2',
      'Clinical validator, Clinical validation, P10000-2',
    ]);
  });

  test('says of each red flag where it is, how old it is, and what it needs of whom', async () => {
    const { flags, moreFlags } = await portfolio(usual());
    expect(moreFlags).toBe(0);
    expect(flags).toEqual([
      {
        ...{ kind: 'risk', ageDays: 1, issue: { id: '2', key: 'P10000-2' } },
        title: 'Dose on a stale result hazard',
        detail: 'P10000-2 in Titration pilot. Residual High for 1 day.',
        needs: '1 control verified, or acceptance by the compliance officer (nobody holds the role)',
      },
      {
        ...{ kind: 'bypassed', ageDays: 4, issue: { id: '4', key: 'P20000-4' } },
        title: 'A gate was bypassed',
        detail: 'P20000-4 in Sprint 14 reached its status without its gates on 17 Nov.',
        needs: 'a review',
      },
      {
        ...{ kind: 'overdue', ageDays: 1, issue: { id: '2', key: 'P10000-2' } },
        title: 'Sign-off by the clinical validator is 1 day overdue',
        detail: 'P10000-2 in Titration pilot, Clinical validation, due 20 Nov.',
        needs: 'the clinical validator (Dr. Sofia Marchetti)',
      },
      {
        ...{ kind: 'draft', ageDays: 21, issue: { id: '3', key: 'P10000-3' } },
        title: 'Old draft hazard',
        detail: 'P10000-3 in Titration pilot. A draft for 21 days, so its risk is unknown.',
        needs: 'severity and probability, from anyone who may edit the issue',
      },
    ]);
  });

  test('briefs three readers', async () => {
    const { briefing } = await portfolio(usual());
    expect(briefing.map(({ reader }) => reader)).toEqual(['executive', 'clinical', 'technical']);
    expect(briefing[0]?.paragraphs[1]).toMatch(/“Dose on a stale result hazard” \(P10000-2\) has been High/);
    expect(briefing[0]?.sources).toContainEqual({
      figure: '1 risk is above what was accepted',
      from: 'P10000-2',
    });
  });

  test('calls a flag by its issue where the words of the hazard were erased', async () => {
    const site = usual();
    site.ports.store.tables.texts.clear();
    expect((await portfolio(site)).flags.map(({ title }) => title)).toEqual([
      'Issue 2',
      'A gate was bypassed',
      'Sign-off by the clinical validator is 1 day overdue',
      'Issue 3',
    ]);
  });

  test('is of the projects that are asked for, or of the page', async () => {
    expect((await portfolio(usual(), ['20000'])).milestones.map(({ name }) => name)).toEqual(['Sprint 14']);
    expect((await portfolio(usual(), undefined, onProject('10000'))).projects).toHaveLength(1);
    await expect(portfolio(usual(), ['20000'], onProject('10000'))).rejects.toThrow('invalid-request');
  });

  test('of nothing says so', async () => {
    const site = registerSite();
    const empty = await portfolio(site);
    expect(empty).toMatchObject({ headline: 'No milestone is planned', milestones: [], flags: [] });
    site.closed('30000');
    expect(await portfolio(site, ['30000'])).toEqual(empty);
    expect(await portfolio(site, ['40000'])).toEqual(empty);
  });

  test('counts issues without a record as unassessed, and leaves out those without a gate', async () => {
    const site = registerSite();
    site.project('10000', { method: undefined });
    site.issue({ issueId: '1', state: 'none' });
    site.issue({ issueId: '2' });
    site.issue({ issueId: '3' });
    site.drop('2');
    site.ports.milestones.plan('10000', version('7', 'One'), ['1', '2', '3']);
    expect((await portfolio(site)).milestones[0]).toMatchObject({
      ...{ total: 2, passed: 0, toSign: 2, unassessed: 1, scored: false, level: null },
      forecast: {
        kind: 'unknown',
        sentence: 'Not enough sign-offs yet: 0 in 0 days, a forecast asks for 10 in 21 days',
      },
    });
  });

  test('throws when Jira does not answer: a count with holes would look complete', async () => {
    const site = usual();
    site.ports.milestones.fail('issuesOf');
    await expect(portfolio(site)).rejects.toThrow();
  });
});
