import { compileJql, type IssueView, type JqlContext } from '../../../local-jira/jql';
import { context, issue } from './issues';

function run(jql: string, subject: IssueView, overrides: Partial<JqlContext> = {}): boolean {
  const compiled = compileJql(jql, { ...context, ...overrides });
  if (!compiled.ok) throw new Error(compiled.errors.join('; '));
  return compiled.matches(subject);
}

const plain = issue(9);
const bare = issue(10, {
  assignee: null,
  labels: [],
  priority: null,
  parent: null,
  descriptionText: '',
  sprints: [],
  links: [],
  attachments: [],
  due: null,
  fixVersions: [],
  custom: () => [],
});

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
    ['comment ~ "lower limit"', true],
    ['comment !~ "limit"', false],
    ['text ~ "diuretic fluid limit"', true],
    ['text ~ "..."', false],
    ['status = "In Review"', true],
    ['status = 10002', true],
    ['statusCategory = "In Progress"', true],
    ['statusCategory = indeterminate', true],
    ['statusCategory != Done', true],
    ['type = story', true],
    ['issuetype not in (Bug, Epic)', true],
    ['issuetype in standardIssueTypes()', true],
    ['issuetype in subtaskIssueTypes()', false],
    ['hierarchyLevel = 0', true],
    ['hierarchyLevel > 0', false],
    ['assignee = currentUser()', true],
    ['assignee = "Jonas Weber"', true],
    ['assignee in (priya-raman, currentUser())', true],
    ['assignee in membersOf(clinicians)', true],
    ['assignee not in membersOf("clinicians")', false],
    ['reporter = currentUser()', false],
    ['creator = priya-raman', true],
    ['labels = titration', true],
    ['labels in (a, heart-failure)', true],
    ['labels != titration', false],
    ['labels is not EMPTY', true],
    ['priority = High', true],
    ['priority > Medium', true],
    ['priority <= Medium', false],
    ['resolution = Unresolved', true],
    ['resolution is EMPTY', true],
    ['resolved is EMPTY', true],
    ['fixVersion = "1.1"', true],
    ['fixVersion in unreleasedVersions()', true],
    ['fixVersion in releasedVersions(TELE)', false],
    ['fixVersion = latestReleasedVersion(TELE)', false],
    ['fixVersion = earliestUnreleasedVersion(TELE)', true],
    ['fixVersion > "1.0"', true],
    ['affectedVersion is empty', true],
    ['created is not EMPTY', true],
    ['project is EMPTY', false],
    ['created >= 2026-11-01', true],
    ['created < "2026/11/01 08:00"', false],
    ['created = "2026-11-01 08:00"', true],
    ['created > startOfMonth()', true],
    ['created > startOfYear("+10M")', true],
    ['created < endOfMonth(-1)', false],
    ['updated >= -7d', true],
    ['updated >= "-1d"', false],
    ['updated < startOfDay()', true],
    ['updated >= startOfDay(-1)', true],
    ['updated >= startOfWeek("-1w")', true],
    ['updated < endOfDay("-1d")', true],
    ['due = 2026-11-24', true],
    ['due <= 3d', true],
    ['duedate > endOfWeek()', true],
    ['due < now()', false],
    ['parent = TELE-1', true],
    ['parent in (10100)', true],
    ['parent is empty', false],
    ['sprint = 2', true],
    ['Sprint = "titration 2"', true],
    ['sprint in openSprints()', true],
    ['sprint in closedSprints()', true],
    ['sprint in futureSprints()', false],
    ['sprint not in openSprints()', false],
    ['issue in linkedIssues(TELE-8)', true],
    ['issue in linkedIssues(TELE-8, "is blocked by")', false],
    ['linkedIssue = TELE-8', true],
    ['issueLinkType = blocks', true],
    ['issueLinkType != "relates to"', true],
    ['attachments is not EMPTY', true],
    ['level is EMPTY', true],
    ['assignee = EMPTY', false],
    ['"Story point estimate" = 5', true],
    ['"story point estimate" > 8', false],
    ['cf[10016] <= 5.0', true],
    ['"Touches patient data" = Yes', true],
    ['cf[10030] != No', true],
    ['customfield_10030 in (Yes, No)', true],
    ['Compliance ~ blocked', true],
    ['Compliance = "blocked: 2 missing"', true],
    ['Compliance is empty', false],
    ['not (project = TELE and status = Done)', true],
    ['! project = TELE', false],
    ['project = RPM or status = Done and type = Story', false],
    ['project = TELE or status = Done and type = Bug', true],
    ['issue.property[caregate].state = blocked', true],
    ['caregateState in (blocked, passed)', true],
    ['issue.property[caregate].missing > 1', true],
    ['issue.property[caregate].missing > 10', false],
    ['issue.property["caregate"].roles = privacy-officer', true],
    ['issue.property[caregate].note ~ answers', true],
    ['issue.property[caregate].asOf >= -2d', true],
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
    ['sprint not in openSprints()', false],
    ['sprint is EMPTY', true],
    ['due > now()', false],
    ['attachments is EMPTY', true],
    ['issueLinkType is EMPTY', true],
    ['"Touches patient data" != Yes', false],
    ['cf[10016] is EMPTY', true],
    ['labels is EMPTY and parent is EMPTY', true],
  ])('%s: %s', (jql, expected) => {
    expect(run(jql, bare)).toBe(expected);
  });
});

it('finds nobody for currentUser() of an anonymous caller', () => {
  expect(run('assignee = currentUser()', plain, { currentUser: null })).toBe(false);
});

it('knows only the paths of properties that an app declared', () => {
  const refused = (jql: string) => compileJql(jql, { ...context, site: {} });
  expect(refused('caregateState = blocked')).toMatchObject({ ok: false, status: 400 });
  expect(refused('issue.property[caregate].state = blocked')).toMatchObject({ ok: false, status: 400 });
});
