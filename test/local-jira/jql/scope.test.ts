import { compileJql } from '../../../local-jira/jql';
import { context } from './issues';

it.each([
  ['project = TELE', { projects: ['TELE'] }],
  ['project in (TELE, RPM) and status = Done', { projects: ['TELE', 'RPM'] }],
  ['key in (TELE-8, TELE-9) order by key', { issues: ['TELE-8', 'TELE-9'] }],
  ['status = Done and (parent = TELE-9 and project = TELE)', { parents: ['TELE-9'], projects: ['TELE'] }],
  ['project = TELE or status = Done', {}],
  ['not project = TELE', {}],
  ['project != TELE', {}],
  ['parent in (TELE-9, EMPTY)', {}],
  ['issue in linkedIssues(TELE-8)', {}],
  ['', {}],
])('limits the search of "%s"', (jql, scope) => {
  expect(compileJql(jql, context)).toMatchObject({ ok: true, scope });
});
