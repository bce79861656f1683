import {
  assigneeInWords,
  issuesCounted,
} from '../../../../../../../local-jira/site/client/src/pages/components/components';

it.each([
  ['PROJECT_DEFAULT', 'Project default'],
  ['COMPONENT_LEAD', 'Component lead'],
  ['PROJECT_LEAD', 'Project lead'],
  ['UNASSIGNED', 'Unassigned'],
  ['SOMETHING_NEW', 'SOMETHING_NEW'],
])('says who new issues go to: %s', (type, words) => {
  expect(assigneeInWords(type)).toBe(words);
});

it.each([
  [0, '0 issues'],
  [1, '1 issue'],
  [12, '12 issues'],
])('counts %i as %s', (count, words) => {
  expect(issuesCounted(count)).toBe(words);
});
