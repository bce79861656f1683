import { zoneOf } from '../../../../static/kit/dates';
import {
  laneWords,
  lineWords,
  placeIn,
  scaleOf,
  spanWords,
} from '../../../../static/hub/portfolio/timeScale';
import type { View } from '../../../../static/hub/portfolio/usePortfolio';
import { PORTFOLIOS } from '../../../static/harness/fixtures/portfolioBook';

const zone = zoneOf('en-GB', 'Europe/Berlin');
const NOW = '2026-11-19T09:00:00.000Z';
const [first] = PORTFOLIOS.usual().milestones;

const milestone = (days: readonly string[], due: string | null): View['milestones'][number] => ({
  ...first!,
  due,
  moreMarks: 0,
  marks: days.map((at) => ({ kind: 'sign-off', at: `${at}T10:00:00.000Z`, label: 'x' })),
});

describe('the time line', () => {
  it.each([
    ['the month of now alone', [], null, 'November', ['Nov']],
    [
      'whole months around its marks',
      ['2026-10-30'],
      '2026-12-18',
      'October to December',
      ['Oct', 'Nov', 'Dec'],
    ],
    [
      'half a year at most',
      ['2025-01-01'],
      '2029-01-01',
      'September to March',
      ['Sept', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'],
    ],
  ])('shows %s', (...[, days, due, words, months]) => {
    const scale = scaleOf([milestone(days, due)], NOW, zone);
    expect(spanWords(scale, zone)).toBe(words);
    expect(scale.months.map(({ name }) => name)).toEqual(months);
    expect(scale.months[0]?.at).toBe(0);
  });

  it('places moments and days, and nothing that is outside', () => {
    const scale = scaleOf([milestone([], null)], NOW, zone);
    expect(placeIn(scale, '2026-11-01T00:00:00.000Z')).toBe(0);
    expect(placeIn(scale, '2026-12-01T00:00:00.000Z')).toBe(100);
    expect(placeIn(scale, '2026-11-16')).toBeCloseTo(51.7, 1);
    expect(placeIn(scale, '2026-12-02')).toBeUndefined();
    expect(scale.now).toBeCloseTo(61.3, 1);
  });

  it('says in words what it shows', () => {
    const one = milestone(['2026-11-01', '2026-11-02'], '2026-12-18');
    expect(laneWords({ ...one, name: 'Pilot', moreMarks: 3 }, zone)).toBe(
      'Pilot: 2 given, 0 waiting or planned, 0 regulatory, 3 older left out, due 18 Dec 2026',
    );
    expect(laneWords({ ...one, name: 'Pilot', due: null, marks: [] }, zone)).toMatch(/no date$/);
    expect(lineWords([one, one])).toBe(
      '4 sign-offs given, 0 waiting or planned, 0 regulatory checklists complete.',
    );
  });
});
