import { isReported } from '../../../src/app/coverage/reported';

const BUILT_IN = 'com.atlassian.jira.plugin.system.customfieldtypes:';

describe('what Jira tells a validator of a transition’s screen', () => {
  it.each(
    ['description', 'labels', 'components', 'assignee', 'priority', 'versions', 'fixVersions', 'parent'].map(
      (id) => [id],
    ),
  )('%s is reported', (id) => {
    expect(isReported({ id, type: undefined })).toBe(true);
  });

  it.each([['summary'], ['duedate'], ['reporter'], ['environment'], ['security'], ['attachment']])(
    '%s is not reported',
    (id) => {
      expect(isReported({ id, type: undefined })).toBe(false);
    },
  );

  it.each<[string | undefined, boolean]>([
    [`${BUILT_IN}select`, true],
    [`${BUILT_IN}float`, true],
    [`${BUILT_IN}multiuserpicker`, true],
    ['com.pyxis.greenhopper.jira:gh-sprint', true],
    ['ari:cloud:ecosystem::extension/an-app/an-environment/static/a-field', true],
    [`${BUILT_IN}grouppicker`, false],
    [`${BUILT_IN}version`, false],
    ['com.pyxis.greenhopper.jira:jsw-story-points', false],
    ['com.vendor:table-grid', false],
    [undefined, false],
  ])('a custom field of type %s: %s', (type, expected) => {
    expect(isReported({ id: 'customfield_10001', type })).toBe(expected);
  });
});
