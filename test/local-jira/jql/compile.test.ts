import { compileJql, type IssueView, type JqlContext } from '../../../local-jira/jql';
import { context, issue } from './issues';

function run(jql: string, subject: IssueView, overrides: Partial<JqlContext> = {}): boolean {
  const compiled = compileJql(jql, { ...context, ...overrides });
  if (!compiled.ok) throw new Error(compiled.errors.join('; '));
  return compiled.matches(subject);
}

const plain = issue(9);
const bare = issue(10, { assignee: null, labels: [], priority: null, parent: null, descriptionText: '' });

describe('a query matches', () => {
  it.each([
    ['project = TELE', true],
    ['project = "telehealth platform"', true],
    ['project = 10000', true],
    ['project != RPM', true],
    ['key = tele-9', true],
    ['issuekey in (TELE-8, TELE-9)', true],
    ['id = 10109', true],
    ['key > TELE-10', false],
    ['key < TELE-10', true],
    ['key >= RPM-1', false],
    ['summary ~ "DIURETIC home"', true],
    ['summary ~ "home diuretic"', true],
    ['summary ~ "\\"home diuretic\\""', false],
    ['summary ~ "\\"home weight\\""', true],
    ['summary ~ "diur*"', true],
    ['summary ~ "diur"', false],
    ['summary ~ "w?ight"', true],
    ['summary !~ insulin', true],
    ['description ~ fluid', true],
    ['text ~ "diuretic fluid"', true],
    ['text ~ "..."', false],
    ['status = "In Review"', true],
    ['status = 10002', true],
    ['statusCategory = "In Progress"', true],
    ['statusCategory = indeterminate', true],
    ['statusCategory != Done', true],
    ['type = story', true],
    ['issuetype not in (Bug, Epic)', true],
    ['assignee = currentUser()', true],
    ['assignee = "Jonas Weber"', true],
    ['assignee in (priya-raman, currentUser())', true],
    ['reporter = currentUser()', false],
    ['labels = titration', true],
    ['labels in (a, heart-failure)', true],
    ['labels != titration', false],
    ['labels is not EMPTY', true],
    ['priority = High', true],
    ['priority > Medium', true],
    ['priority <= Medium', false],
    ['created >= 2026-11-01', true],
    ['created < "2026/11/01 08:00"', false],
    ['created = "2026-11-01 08:00"', true],
    ['updated >= -7d', true],
    ['updated >= "-1d"', false],
    ['updated < startOfDay()', true],
    ['updated >= startOfWeek("-1w")', true],
    ['parent = TELE-1', true],
    ['parent in (10100)', true],
    ['parent is empty', false],
    ['assignee = EMPTY', false],
    ['not (project = TELE and status = Done)', true],
    ['! project = TELE', false],
    ['project = RPM or status = Done and type = Story', false],
    ['project = TELE or status = Done and type = Bug', true],
    ['issue.property[caregate].state = blocked', true],
    ['issue.property[caregate].missing > 1', true],
    ['issue.property[caregate].missing > 10', false],
    ['issue.property[caregate].roles = privacy-officer', true],
    ['issue.property[caregate].roles.length = 1', false],
    ['issue.property[other].state is empty', true],
    ['', true],
  ])('%s: %s', (jql, expected) => {
    expect(run(jql, plain)).toBe(expected);
  });
});

describe('an empty field', () => {
  it.each([
    ['assignee is empty', true],
    ['assignee = null', true],
    ['assignee in (jonas-weber, EMPTY)', true],
    ['assignee != jonas-weber', false],
    ['assignee not in (jonas-weber)', false],
    ['not assignee = jonas-weber', false],
    ['not assignee is empty', false],
    ['assignee != EMPTY', false],
    ['description !~ fluid', false],
    ['priority < High', false],
    ['labels is EMPTY and parent is EMPTY', true],
  ])('%s: %s', (jql, expected) => {
    expect(run(jql, bare)).toBe(expected);
  });
});

it('finds nobody for currentUser() of an anonymous caller', () => {
  expect(run('assignee = currentUser()', plain, { currentUser: null })).toBe(false);
});

it('reads a property through the alias that an app declared', () => {
  const alias = (name: string) =>
    name === 'caregateState' ? { property: 'caregate', path: ['state'] } : undefined;
  expect(run('caregateState = blocked', plain, { alias })).toBe(true);
  expect(compileJql('caregateState = blocked', context)).toMatchObject({ ok: false, status: 400 });
});
