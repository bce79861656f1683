import fc from 'fast-check';
import {
  datesInWords,
  endAfter,
  fromField,
  nextName,
  remainingInWords,
  toField,
  weeksBetween,
} from '../../../../../../../local-jira/site/client/src/pages/board/dates';

const START = '2026-11-09T12:00:00.000Z';
const END = '2026-11-20T12:00:00.000Z';

it.each([
  [{ startDate: START, endDate: END }, '9 Nov to 20 Nov'],
  [{ startDate: START }, 'from 9 Nov'],
  [{ endDate: END }, 'to 20 Nov'],
  [{}, ''],
])('says the dates %j', (dates, words) => {
  expect(datesInWords(dates)).toBe(words);
});

it.each([
  ['2026-11-09T12:00:00.000Z', '11 days remaining'],
  ['2026-11-19T11:00:00.000Z', '2 days remaining'],
  ['2026-11-19T13:00:00.000Z', '1 day remaining'],
  ['2026-11-20T12:00:00.000Z', '0 days remaining'],
  ['2026-12-24T12:00:00.000Z', '0 days remaining'],
])('says on %s what is left of a sprint', (now, words) => {
  expect(remainingInWords(END, now)).toBe(words);
});

it('says nothing of a sprint without an end', () => {
  expect(remainingInWords(undefined, START)).toBe('');
});

it('takes whole minutes through a field and back', () => {
  const minute = fc.integer({ min: 25_000_000, max: 35_000_000 });
  fc.assert(
    fc.property(minute, (at) => {
      const iso = new Date(at * 60_000).toISOString();
      // In the hour that clocks go through twice, a field cannot say which one is meant.
      const twice = toField(new Date(at * 60_000 - 3_600_000).toISOString()) === toField(iso);
      const next = toField(new Date(at * 60_000 + 3_600_000).toISOString()) === toField(iso);
      if (!twice && !next) expect(fromField(toField(iso))).toBe(iso);
    }),
  );
});

it.each(['', 'soon'])('has no moment for %j', (text) => {
  expect(fromField(text)).toBeNull();
});

it('ends a sprint after whole weeks at the same time of day', () => {
  expect(endAfter('2026-03-20T09:30', 2)).toBe('2026-04-03T09:30');
  expect(endAfter('', 2)).toBe('');
});

it('recognises the durations that are offered', () => {
  expect(weeksBetween('2026-11-09T09:00', '2026-11-23T09:00', [1, 2, 3])).toBe(2);
  expect(weeksBetween('2026-11-09T09:00', '2026-11-22T09:00', [1, 2, 3])).toBeUndefined();
  expect(weeksBetween('', '', [1, 2, 3])).toBe(undefined);
});

it.each([
  [[], 'TELE Sprint 1'],
  [['TELE Sprint 14'], 'TELE Sprint 15'],
  [['Sprint 1', 'Sprint 9'], 'Sprint 10'],
  [['Hardening'], 'TELE Sprint 2'],
  [[`${'x'.repeat(29)}9`], `${'x'.repeat(29)}1`],
])('names the sprint after %j', (names, name) => {
  expect(nextName(names, 'TELE')).toBe(name);
});
