import { aDraft, aHazard, daysAgo, level } from '../../support/standings';
import { EpicSite, keysOf } from './site';

const HIGH = { level: level(2), score: 90, hazards: [aHazard()] };
const MEDIUM = {
  level: level(1),
  score: 50,
  hazards: [aHazard({ level: level(1), score: 50, probability: 'rare' })],
};
const LOW = { level: level(0), score: 10, hazards: [] };

describe('an epic', () => {
  test('is refused to whoever may not browse it, as if it were not there', async () => {
    const site = new EpicSite();
    expect(await site.get({}, 'stranger')).toEqual({ refused: 'not-found' });
  });

  test('without children says so', async () => {
    const view = await new EpicSite().view();
    expect(view.overall).toEqual({
      ...{ level: null, score: 0, detail: '' },
      why: 'Unknown, because there are no children.',
    });
    expect(view).toMatchObject({
      ...{ visible: 0, hidden: 0, children: [], filtered: 0, next: null, drivers: [], heat: [] },
      ...{ bringsDown: null, rolledUpAt: null, distribution: [] },
    });
    expect(view.trend).toHaveLength(8);
    expect(view.trend.every((week) => week.level === null && week.score === null)).toBe(true);
  });

  test('of which nothing is assessed is unknown, never low', async () => {
    const site = new EpicSite();
    await site.child(2);
    await site.child(3, {});
    await site.child(4, { hazards: [aDraft()], drafts: 1 });
    const view = await site.view();
    expect(view.overall).toMatchObject({
      level: null,
      why: 'Unknown, because none of the 3 children is assessed.',
    });
    expect(view.distribution).toEqual([{ level: null, count: 3 }]);
    expect(view.counts.unassessed).toBe(3);
    expect(view.bringsDown).toMatchObject({
      title: 'Finish the assessment of TELE-4',
      then: 'Jonas Weber can. 2 more children are not assessed.',
    });
    expect(view.children.map(({ state }) => state)).toEqual(['unassessed', 'blocked', 'blocked']);
    expect(view.children.every(({ awaits }) => awaits.join() === 'anyone who may edit it')).toBe(true);
  });

  test('has the level of its worst child, and says why, what else counts and what it would be without', async () => {
    const site = new EpicSite();
    const id = await site.child(142, { ...HIGH, hazards: [aHazard({ controls: 1, unverified: 1 })] });
    site.words(id, 'Dose suggested on a stale potassium result');
    await site.child(133, { ...HIGH, score: 70 });
    await site.child(7, MEDIUM);
    await site.child(8, LOW);
    await site.child(9);
    const { overall } = await site.view();
    expect(overall.level).toEqual(level(2));
    expect(overall.why).toBe(
      'High, 1 not assessed, because TELE-142 has the hazard "Dose suggested on a stale potassium result", whose control is not verified.',
    );
    expect(overall.detail).toBe(
      '1 more issue is High (TELE-133). 1 child is not assessed and counts as unknown. Without these two the level would be Medium. Score 93.',
    );
    expect(overall.score).toBe(93);
  });

  test('counts what is blocked, awaited and overdue, and shows who is waited for', async () => {
    const site = new EpicSite();
    const wait = { role: 'validator', gate: 'clinical', since: daysAgo(9) };
    await site.child(2, {
      ...HIGH,
      waits: [
        { ...wait, due: daysAgo(6) },
        { ...wait, role: 'officer' },
      ],
    });
    await site.child(3, { ...MEDIUM, waits: [{ ...wait, due: daysAgo(-2) }] });
    await site.child(4, { ...LOW, state: 'passed' });
    await site.child(5, LOW);
    const view = await site.view({ filter: 'needs-someone' });
    expect(view).toMatchObject({ blocked: 3, awaiting: 2, overdue: 1, visible: 4, filtered: 3 });
    expect(view.counts).toEqual({ needsSomeone: 3, blocked: 3, unassessed: 0 });
    expect(view.children[0]).toMatchObject({
      ...{ awaits: ['clinical validator', 'compliance officer'], overdue: true },
      issue: { key: 'TELE-2', summary: 'Story 2', status: 'In Review', statusCategory: 'indeterminate' },
    });
    expect(view.drivers.map(({ title, cause, who }) => [title, cause, who])).toContainEqual([
      'Sign-off by the clinical validator is 6 days overdue',
      'Asked 12 Nov, due 15 Nov',
      'Clinical validator',
    ]);
  });

  test('sorts and pages: by level, key, status and trend', async () => {
    const site = new EpicSite();
    const rose = {
      history: [
        [daysAgo(20), 'low', 10] as [string, string, number],
        [daysAgo(2), 'high', 90] as [string, string, number],
      ],
    };
    const fell = {
      history: [
        [daysAgo(20), 'high', 90] as [string, string, number],
        [daysAgo(1), 'low', 10] as [string, string, number],
      ],
    };
    await site.child(10, LOW, { statusName: 'To Do' });
    await site.child(9, { ...HIGH, ...rose }, { statusName: 'Done' });
    await site.child(8, undefined, { statusName: 'In Review' });
    await site.child(7, { ...LOW, ...fell, score: 12 }, { statusName: 'In Review' });
    const order = async (sort: string) => keysOf(await site.view({ sort }));
    expect(await order('level')).toEqual(['TELE-9', 'TELE-7', 'TELE-10', 'TELE-8']);
    expect(await order('key')).toEqual(['TELE-7', 'TELE-8', 'TELE-9', 'TELE-10']);
    expect(await order('status')).toEqual(['TELE-9', 'TELE-7', 'TELE-8', 'TELE-10']);
    expect(await order('trend')).toEqual(['TELE-9', 'TELE-10', 'TELE-7', 'TELE-8']);
    const second = await site.view({ sort: 'key', from: 2, limit: 1 });
    expect([keysOf(second), second.next, second.filtered]).toEqual([['TELE-9'], 3, 4]);
    expect((await site.view({ sort: 'key', from: 3, limit: 5 })).next).toBeNull();
    expect((await site.view({ from: 40 })).children).toEqual([]);
  });

  test('shows hazards in the cells of the method, with their issues, and counts those in none', async () => {
    const site = new EpicSite();
    await site.child(2, { ...HIGH, hazards: [aHazard(), aHazard({ id: 'h-2', seq: 2 })] });
    await site.child(3, { ...HIGH, leftOut: 4 });
    await site.child(4, { ...MEDIUM, method: { id: 'another', version: 1 } });
    await site.child(5, { hazards: [aDraft()], drafts: 1 });
    const { heat, elsewhere } = await site.view();
    expect(heat).toEqual([
      {
        ...{ severity: 'grave', probability: 'often', hazards: 3 },
        issues: [
          { id: '20002', key: 'TELE-2' },
          { id: '20003', key: 'TELE-3' },
        ],
      },
    ]);
    expect(elsewhere).toBe(6);
  });

  test('says what changed this week, and the score at the end of each of the last weeks', async () => {
    const site = new EpicSite();
    const history = (...entries: [number, string, number][]) =>
      entries.map(([days, id, score]): [string, string, number] => [daysAgo(days), id, score]);
    await site.child(2, { ...HIGH, history: history([30, 'medium', 50], [3, 'high', 90]) });
    await site.child(3, { ...LOW, history: history([48, 'high', 80], [2, 'low', 10]) });
    await site.child(4, { ...MEDIUM, history: history([1, 'medium', 50]) });
    await site.child(5, { ...LOW, state: 'passed', signed: [[daysAgo(4), 'officer', 'clinical']] });
    await site.child(6, { ...MEDIUM, history: history([20, 'medium', 50]) });
    const { changed, trend, overall } = await site.view();
    expect(changed.map(({ direction, sentence }) => `${direction} ${sentence}`)).toEqual([
      'new TELE-4 was assessed: Medium',
      'down TELE-3 went from High to Low',
      'up TELE-2 went from Medium to High',
      'passed TELE-5 passed every gate that applies',
    ]);
    expect(trend.map((week) => week.level?.id ?? null)).toEqual([
      ...[null, 'high', 'high', 'high', 'high', 'high', 'high', 'high'],
    ]);
    expect(trend[1]).toMatchObject({ score: 80 });
    expect(trend.at(-1)?.score).toBe(overall.score);
    expect(overall.detail).toContain(`was ${trend.at(-2)?.score ?? 0} last week.`);
  });
});

describe('what drives the risk', () => {
  test('is named with its cause and who can settle it', async () => {
    const site = new EpicSite();
    const id = await site.child(142, {
      ...HIGH,
      hazards: [
        aHazard({ controls: 2, unverified: 1, control: '30151' }),
        aHazard({ id: 'hazard-2', seq: 2, score: 60 }),
      ],
      bypassed: daysAgo(5),
    });
    site.words(id, 'Stale result');
    site.other('30151', 'TELE-151', { assignee: 'daniel', assigneeName: 'Daniel Brandt' });
    await site.child(3, { hazards: [aDraft(), aDraft({ id: 'h-2', seq: 2 })], drafts: 2 });
    const view = await site.view();
    expect(view.drivers.map(({ issue, title, cause, who }) => [issue.key, title, cause, who])).toEqual([
      ['TELE-142', 'Stale result', 'Control TELE-151 is not verified', 'Daniel Brandt'],
      ['TELE-142', 'A gate was bypassed', 'On 16 Nov', 'Jonas Weber'],
      ['TELE-3', '2 hazards are drafts', 'What is not rated counts as unknown', 'Jonas Weber'],
    ]);
    expect(view.drivers[0]?.cell).toEqual({ severity: 'grave', probability: 'often' });
    expect(view.bringsDown).toEqual({
      title: 'Finish and verify the control of "Stale result" in TELE-151',
      then: 'Daniel Brandt can.',
      issue: { id: '30151', key: 'TELE-151' },
    });
  });

  test('names no control that the viewer may not browse', async () => {
    const site = new EpicSite();
    await site.child(142, { ...HIGH, hazards: [aHazard({ controls: 1, unverified: 1, control: '30151' })] });
    site.other('30151', 'SEC-151', { projectId: '20000' });
    const view = await site.view();
    expect(JSON.stringify(view)).not.toContain('SEC-151');
    expect(view.drivers[0]).toMatchObject({ cause: 'Its control is not verified', who: 'Jonas Weber' });
    expect(view.bringsDown).toMatchObject({ issue: { key: 'TELE-142' } });
  });

  test.each([
    [{ controls: 0 }, 'Add a control to TELE-2', 'No control yet'],
    [{ controls: 2, unverified: 2 }, 'Verify the controls in TELE-2', '2 of 2 controls are not verified'],
    [{ controls: 1 }, 'Lower or accept the risk in TELE-2', 'Its control is verified'],
    [{ controls: 3 }, 'Lower or accept the risk in TELE-2', 'All 3 controls are verified'],
  ])('leads to one step: %j', async (hazard, title, cause) => {
    const site = new EpicSite();
    await site.child(2, { ...HIGH, hazards: [aHazard(hazard)] });
    await site.child(3, MEDIUM);
    const view = await site.view();
    expect(view.bringsDown).toMatchObject({
      title,
      then: 'Jonas Weber can. Without it the level would be Medium.',
    });
    expect(view.drivers[0]?.cause).toBe(cause);
  });

  test('is nothing where everything is low', async () => {
    const site = new EpicSite();
    await site.child(2, { ...LOW, state: 'passed' });
    await site.child(3, { ...LOW, state: 'passed' });
    const view = await site.view();
    expect([view.drivers, view.bringsDown]).toEqual([[], null]);
    expect(view.overall.why).toBe('Low: all 2 children are Low.');
  });
});
