import { buildJql } from '../../../../../../../local-jira/site/client/src/pages/issues/jql';

describe('JQL of the issue list', () => {
  it.each([
    [undefined, '', 'created is not EMPTY ORDER BY created DESC, key DESC'],
    ['TELE', '', 'project = "TELE" ORDER BY created DESC, key DESC'],
    ['TELE', ' dose ', 'project = "TELE" AND text ~ "dose" ORDER BY created DESC, key DESC'],
    [undefined, 'say "no" \\', 'text ~ "say \\"no\\" \\\\" ORDER BY created DESC, key DESC'],
  ])('for project %s and the words %s', (project, words, jql) => {
    expect(buildJql(project, words)).toBe(jql);
  });
});
