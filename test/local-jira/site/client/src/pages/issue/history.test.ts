import {
  sentenceOf,
  wordsOfChange,
} from '../../../../../../../local-jira/site/client/src/pages/issue/history';

const line = (field: string, fromString: string | null, toString: string | null) => ({
  field,
  fromString,
  toString,
});

test.each([
  [line('status', 'To Do', 'Done'), 'changed the Status', 'To Do', 'Done'],
  [line('assignee', null, 'Priya Raman'), 'changed the Assignee', 'None', 'Priya Raman'],
  [line('labels', 'phi', ''), 'changed the Labels', 'phi', 'None'],
  [line('IssueParentAssociation', 'TELE-1', null), 'changed the Parent', 'TELE-1', 'None'],
  [line('Story point estimate', null, '5'), 'changed the Story point estimate', 'None', '5'],
  [line('Link', null, 'This issue blocks TELE-2'), 'added a Link', '', 'This issue blocks TELE-2'],
  [line('Attachment', 'plan.txt', null), 'removed an Attachment', '', 'plan.txt'],
  [line('Component', null, 'Video visits'), 'added a Component', '', 'Video visits'],
  [line('Key', 'TELE-3', 'RPM-1'), 'moved the issue', 'TELE-3', 'RPM-1'],
])('%j reads as "%s"', (change, sentence, from, to) => {
  const words = wordsOfChange(change);
  expect(sentenceOf(words).join(' ')).toBe(sentence);
  expect([words.from, words.to]).toEqual([from, to]);
});
