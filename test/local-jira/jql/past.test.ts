import { compileJql, type ChangeView } from '../../../local-jira/jql';
import { context, issue } from './issues';

const TODO = ['10000', 'To Do'];
const PROGRESS = ['10001', 'In Progress'];
const REVIEW = ['10002', 'In Review'];

const change = (day: string, by: string, from: string[], to: string[]): ChangeView => ({
  at: Date.parse(`${day}T10:00:00Z`),
  by,
  from,
  to,
});

const HISTORY: Record<string, ChangeView[]> = {
  status: [
    change('2026-11-03', 'jonas-weber', TODO, PROGRESS),
    change('2026-11-05', 'jonas-weber', PROGRESS, REVIEW),
    change('2026-11-10', 'priya-raman', REVIEW, PROGRESS),
    change('2026-11-18', 'jonas-weber', PROGRESS, REVIEW),
  ],
  assignee: [change('2026-11-04', 'priya-raman', [], ['jonas-weber', 'Jonas Weber'])],
  fixVersions: [
    change('2026-11-06', 'priya-raman', ['1', '1.0'], []),
    change('2026-11-06', 'priya-raman', [], ['2', '1.1']),
  ],
};

/** Created by Priya on 1 November; in review since 18 November. */
const subject = issue(9, { history: (id) => HISTORY[id] ?? [] });

describe('the past of an issue', () => {
  it.each([
    ['status was "To Do"', true],
    ['status was "In Review"', true],
    ['status was Done', false],
    ['status was not Done', true],
    ['not status was "To Do"', false],
    ['status was in (Done, "To Do")', true],
    ['status was not in (Done, "To Do")', false],
    ['status was "To Do" by priya-raman', true],
    ['status was "In Progress" by priya-raman', true],
    ['status was "In Review" by priya-raman', false],
    ['status was "In Review" by currentUser()', true],
    ['status was "To Do" after 2026-11-04', false],
    ['status was "In Review" before 2026-11-05', false],
    ['status was "In Review" before 2026-11-06', true],
    ['status was "In Review" on 2026-11-07', true],
    ['status was "In Review" on 2026-11-12', false],
    ['status was "In Progress" during (2026-11-06, 2026-11-09)', false],
    ['status was "In Progress" during (2026-11-11, 2026-11-12)', true],
    ['status changed', true],
    ['priority changed', false],
    ['not priority changed', true],
    ['priority was High', true],
    ['status changed from "To Do" to "In Progress"', true],
    ['status changed from "To Do" to "In Review"', false],
    ['status changed to "In Review" by jonas-weber after 2026-11-17', true],
    ['status changed to "In Review" by priya-raman', false],
    ['status changed by membersOf(clinicians) on 2026-11-18', true],
    ['status changed during (2026-11-11, 2026-11-17)', false],
    ['status changed before 2026-11-03', false],
    ['status changed after startOfDay(-3)', true],
    ['status changed after startOfDay(-2)', false],
    ['assignee was EMPTY', true],
    ['assignee was EMPTY on 2026-11-05', false],
    ['assignee was "Jonas Weber" on 2026-11-05', true],
    ['fixVersion was "1.0"', true],
    ['fixVersion was "1.0" after 2026-11-07', false],
    ['fixVersion was "1.1" on 2026-11-20', true],
    ['fixVersion changed to "1.1"', true],
    ['reporter was priya-raman', true],
  ])('%s: %s', (jql, expected) => {
    const compiled = compileJql(jql, context);
    if (!compiled.ok) throw new Error(compiled.errors.join('; '));
    expect(compiled.matches(subject)).toBe(expected);
  });
});
