import type { Version } from '../../../../../../../local-jira/site/client/src/api/projectParts';
import {
  dayInWords,
  isOverdue,
  issuesAddress,
  progressInWords,
  quoted,
  sharesOf,
  shownVersions,
  statusOf,
  type VersionStatus,
} from '../../../../../../../local-jira/site/client/src/pages/releases/versions';

const version = (name: string, more: Partial<Version> = {}): Version => ({
  ...{ id: name, name, description: '', released: false, archived: false },
  ...more,
});
const old = version('old', { released: true, archived: true });
const out = version('out', { released: true, releaseDate: '2026-11-01' });
const next = version('next', { releaseDate: '2026-12-01' });
const ALL = [old, out, next];

it('calls an archived version archived, released or not', () => {
  expect(ALL.map(statusOf)).toEqual(['archived', 'released', 'unreleased']);
  expect(statusOf(version('shelved', { archived: true }))).toBe('archived');
});

it.each<[VersionStatus | '', string[]]>([
  ['', ['next', 'out']],
  ['unreleased', ['next']],
  ['released', ['out']],
  ['archived', ['old']],
])('shows for the filter "%s" those versions, what is not released first', (filter, names) => {
  expect(shownVersions(ALL, filter).map(({ name }) => name)).toEqual(names);
});

it.each([
  [next, '2026-12-01', false],
  [next, '2026-12-02', true],
  [out, '2026-12-02', false],
  [version('without a day'), '2026-12-02', false],
  [version('shelved', { archived: true, releaseDate: '2026-01-01' }), '2026-12-02', false],
])('is overdue only after the day of a version that is not released: %#', (one, today, overdue) => {
  expect(isOverdue(one, today)).toBe(overdue);
});

it.each([
  [{ todo: 0, started: 0, done: 0 }, 'No issues', { done: 0, started: 0 }],
  [{ todo: 4, started: 1, done: 2 }, '2 done, 1 in progress, 4 to do', { done: 28, started: 14 }],
  [{ todo: 0, started: 0, done: 3 }, '3 done', { done: 100, started: 0 }],
  [{ todo: 1, started: 0, done: 999 }, '999 done, 1 to do', { done: 99, started: 0 }],
])('says how far %j is', (progress, words, shares) => {
  expect([progressInWords(progress), sharesOf(progress)]).toEqual([words, shares]);
});

it('leads into the navigator with the name quoted as JQL quotes it', () => {
  expect(quoted('say "1\\2"')).toBe('"say \\"1\\\\2\\""');
  const address = new URL(issuesAddress('TELE', 'fixVersion', '1.0 & more'), 'http://localhost');
  expect(address.pathname).toBe('/projects/TELE/issues');
  expect(address.searchParams.get('jql')).toBe(
    'project = TELE AND fixVersion = "1.0 & more" ORDER BY created DESC',
  );
});

it('writes a day in words, and none as a dash', () => {
  expect([dayInWords('2026-12-01'), dayInWords(undefined)]).toEqual(['1 Dec 2026', '–']);
});
