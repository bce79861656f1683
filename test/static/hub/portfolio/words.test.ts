import { zoneOf } from '../../../../static/kit/dates';
import {
  basisWords,
  forecastWords,
  milestonePath,
  unknownWords,
} from '../../../../static/hub/portfolio/words';
import type { View } from '../../../../static/hub/portfolio/usePortfolio';
import { PORTFOLIOS } from '../../../static/harness/fixtures/portfolioBook';

type Forecast = View['milestones'][number]['forecast'];
const zone = zoneOf('en-GB', 'Pacific/Auckland');
const NOW = '2026-11-19T09:00:00.000Z';
const view = PORTFOLIOS.usual();
const [one] = view.milestones;
const forecast = (part: Partial<Forecast>): Forecast => ({
  ...{ kind: 'on-time', from: null, to: null, sentence: 'on time' },
  ...part,
});

it.each<[Forecast, string, string | undefined]>([
  [
    forecast({ from: '2026-12-11T23:00:00.000Z', to: '2027-01-02T01:00:00.000Z' }),
    '11 Dec to 2 Jan 2027',
    'on time',
  ],
  [forecast({ from: '2026-12-11T01:00:00.000Z', to: '2026-12-11T09:00:00.000Z' }), '11 Dec', 'on time'],
  [forecast({ sentence: 'All issues are past their gates' }), 'All issues are past their gates', undefined],
  [
    forecast({ sentence: 'Not enough sign-offs yet: 4 in 12 days' }),
    'Not enough sign-offs yet',
    '4 in 12 days',
  ],
])('a forecast is a range of days in UTC, or why there is none', (given, main, detail) => {
  expect(forecastWords({ ...one!, forecast: given }, NOW, zone)).toEqual({ main, detail });
});

it('names what forecasts rest on', () => {
  expect(basisWords(view)).toBe('Forecast from 214 sign-offs in the last 90 days, median wait 1.8 days');
  expect(basisWords({ ...view, basis: { signoffs: 1, days: 90, medianWaitDays: null } })).toBe(
    'Forecast from 1 sign-off in the last 90 days',
  );
});

it('leads to the issues of a version and of a sprint', () => {
  expect(decodeURIComponent(milestonePath({ ...one!, kind: 'version', id: '7' }))).toBe(
    '/issues/?jql=project = 10002 AND fixVersion = 7',
  );
  expect(decodeURIComponent(milestonePath({ ...one!, kind: 'sprint', id: '8' }))).toMatch(/sprint = 8$/);
});

it.each([
  [0, 0, undefined],
  [3, 0, '3 not assessed'],
  [3, 2, '3 not assessed, 2 not looked at'],
])('counts what is not known', (unassessed, unread, expected) => {
  expect(unknownWords({ ...one!, unassessed, unread })).toBe(expected);
});
