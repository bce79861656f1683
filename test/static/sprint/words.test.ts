import { zoneOf } from '../../../static/kit/dates';
import {
  apartWords,
  completingWords,
  heldWords,
  leftWords,
  relevantIn,
  scopeWords,
  signerWords,
  spanWords,
  unsaidBy,
  validatedWords,
  workWords,
} from '../../../static/sprint/words';
import { PRIYA } from '../harness/fixtures/people';
import { AFTER, CLOSED, DRIFT, issue, SPRINT, sprintView } from '../harness/fixtures/sprintBook';

const BERLIN = zoneOf('en-GB', 'Europe/Berlin');
const counts = (part: object) => ({ counts: { ...sprintView().counts, ...part } });

describe('the words of a sprint', () => {
  it.each([
    [{}, '9 Nov 2026 to 20 Nov 2026'],
    [{ start: null }, 'Until 20 Nov 2026'],
    [{ end: null }, 'From 9 Nov 2026'],
    [{ start: null, end: null }, 'No dates yet'],
    [{ complete: '2026-11-23T09:00:00.000Z' }, '9 Nov 2026 to 23 Nov 2026'],
  ])('says when it runs: %o', (part, words) => {
    expect(spanWords({ ...SPRINT, ...part }, BERLIN)).toBe(words);
  });

  it.each([
    ['2026-11-17T10:00:00.000Z', '3 days left'],
    ['2026-11-19T22:30:00.000Z', '1 day left'],
    ['2026-11-19T23:30:00.000Z', 'ends today'],
    ['2026-11-22T10:00:00.000Z', '2 days over'],
  ])('counts days as the viewer does: at %s %s', (now, words) => {
    expect(leftWords(SPRINT, now, BERLIN)).toBe(words);
  });

  it('says nothing of the time left where there is none to say', () => {
    expect(leftWords(CLOSED, '2026-11-17T10:00:00.000Z', BERLIN)).toBeUndefined();
    expect(leftWords({ ...SPRINT, end: null }, '2026-11-17T10:00:00.000Z', BERLIN)).toBeUndefined();
  });

  it('sets validation beside work', () => {
    const view = sprintView();
    expect([scopeWords(view), validatedWords(view), workWords(view)]).toEqual([
      '12 issues, 9 relevant',
      '7 of 9 validated',
      '10 of 12 done in Jira',
    ]);
    expect(validatedWords(counts({ relevant: 0, passed: 0 }))).toBe('No relevant issue');
    expect(workWords({ work: { done: 0, total: 0 } })).toBe('No work in it');
  });

  it('says what is not on the page, and nothing where all of it is', () => {
    expect(apartWords(counts({}))).toEqual([]);
    const [hidden, elsewhere] = apartWords(counts({ hidden: 2, elsewhere: 1 }));
    expect(hidden).toMatch(/^2 issues are not visible to you: counted, but not listed\./u);
    expect(elsewhere).toBe('1 issue belongs to another project and is validated there.');
  });

  const waiting = (number: number, ...awaits: string[]) => issue(number, 'Something', undefined, { awaits });

  it('names who is needed for which issues, and how many more there are', () => {
    expect(heldWords({ issues: [waiting(1)] })).toBe('');
    const issues = [
      waiting(5, 'Dr. Sofia Marchetti', 'The compliance officer'),
      ...[1, 2, 3, 4].map((number) => waiting(number, 'Helen Voss')),
      waiting(6, 'Daniel Brandt'),
    ];
    expect(heldWords({ issues })).toBe(
      'TELE-1, TELE-2, TELE-3 and 1 more need Helen Voss. TELE-5 needs Dr. Sofia Marchetti or the compliance officer. 1 more needs somebody else.',
    );
  });

  it.each([
    [[waiting(7, 'Whoever may edit the issue')], 'TELE-7 needs whoever may edit the issue.'],
    [[waiting(1, 'Theo Lang'), waiting(2, 'Theo Lang')], 'TELE-1 and TELE-2 need Theo Lang.'],
  ])('keeps names as they are: %#', (issues, words) => {
    expect(heldWords({ issues })).toBe(words);
  });

  it.each([
    [{ by: PRIYA, decision: 'approved' }, 'Priya Raman'],
    [{ by: PRIYA, decision: 'rejected' }, 'Priya Raman rejected it'],
    [{ by: null, decision: 'approved' }, 'clinical validator'],
  ] as const)('says who signed: %o', (part, words) => {
    expect(signerWords({ role: 'clinical validator', at: SPRINT.id, ...part })).toBe(words);
  });

  it('orders the relevant issues, and leaves the others out', () => {
    const { issues } = sprintView();
    const keys = (order: 'missing' | 'backlog') => relevantIn(issues, order).map((row) => row.issue.key);
    expect(keys('missing').slice(0, 3)).toEqual(['TELE-142', 'TELE-118', 'TELE-126']);
    expect(keys('backlog').slice(0, 3)).toEqual(['TELE-126', 'TELE-142', 'TELE-129']);
    expect(keys('backlog')).toHaveLength(9);
  });

  it('adds who it was only where the sentence does not say so', () => {
    expect(DRIFT.map(unsaidBy)).toEqual([undefined, undefined, undefined]);
    expect(AFTER.map((line) => unsaidBy({ ...line, by: PRIYA }))).toEqual([undefined, 'Priya Raman']);
  });

  it.each([
    [{ sprint: SPRINT, state: 'open' }, /stays possible.*without clinical validation/u],
    [{ sprint: SPRINT, state: 'validated' }, /makes the signatures stale/u],
    [{ sprint: CLOSED, state: 'open' }, /is completed in Jira/u],
    [{ sprint: { ...SPRINT, phase: 'deleted' }, state: 'open' }, /is deleted in Jira/u],
  ] as const)('says what completing it does: %#', (view, words) => {
    expect(completingWords(view)).toMatch(words);
  });
});
