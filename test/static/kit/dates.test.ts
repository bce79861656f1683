import { bothTimes, day, dayTime, freshness, shortDay, zoneOf } from '../../../static/kit/dates';

const BERLIN = zoneOf('en_GB', 'Europe/Berlin');
const AT = '2026-11-19T09:24:00.000Z';

describe('dates', () => {
  it.each([
    ['en-GB', '19 Nov 2026, 10:24'],
    ['en_US', 'Nov 19, 2026, 10:24'],
    ['de_DE', '19. Nov. 2026, 10:24'],
  ])('follow the order of %s with the month in letters and 24 hours', (locale, text) => {
    expect(dayTime(AT, zoneOf(locale, 'Europe/Berlin'))).toBe(text);
  });

  it('carry local time first and UTC in brackets', () => {
    expect(bothTimes(AT, BERLIN)).toBe('19 Nov 2026, 10:24 (09:24 UTC)');
  });

  it('name the UTC day when it differs from the local one', () => {
    expect(bothTimes('2026-11-18T23:30:00.000Z', BERLIN)).toBe('19 Nov 2026, 00:30 (18 Nov 2026, 23:30 UTC)');
  });

  it('write midnight as 00', () => {
    expect(dayTime('2026-11-18T23:00:00.000Z', BERLIN)).toBe('19 Nov 2026, 00:00');
  });

  it('drop the year only when it is the current one', () => {
    expect(shortDay(AT, BERLIN, '2026-12-01T00:00:00.000Z')).toBe('19 Nov');
    expect(shortDay(AT, BERLIN, '2027-01-01T12:00:00.000Z')).toBe('19 Nov 2026');
  });

  it.each([
    [0, 'just now'],
    [-60, 'just now'],
    [60, '1 minute ago'],
    [59 * 60, '59 minutes ago'],
    [60 * 60, '19 Nov 2026, 10:24'],
  ])('%i seconds later the check is from %s', (seconds, words) => {
    const now = new Date(Date.parse(AT) + seconds * 1000).toISOString();
    expect(freshness(AT, now, BERLIN)).toBe(words);
  });

  it.each([
    [undefined, undefined],
    ['', ''],
    ['not a locale', 'Mars/Olympus'],
  ])('fall back to something usable for locale %s and zone %s', (locale, timeZone) => {
    expect(day(AT, zoneOf(locale, timeZone))).toMatch(/2026/);
  });
});
