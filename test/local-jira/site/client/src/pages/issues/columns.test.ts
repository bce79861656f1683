import {
  availableColumns,
  chosenColumns,
  isFixed,
  sortOf,
  toggled,
} from '../../../../../../../local-jira/site/client/src/pages/issues/columns';

const fields = [
  { id: 'summary', name: 'Summary', clauseNames: ['summary'] },
  { id: 'customfield_10050', name: 'Compliance', clauseNames: ['cf[10050]'], schema: { custom: 'ari:x' } },
  { id: 'attachment', name: 'Attachment', clauseNames: ['attachments'] },
  { id: 'comment', name: 'Comment', clauseNames: ['comment'] },
];

it('offers every field as a column, the key first, and sorts by those that can be sorted by', () => {
  expect(availableColumns(fields)).toEqual([
    { id: 'issuekey', name: 'Key', clause: 'key' },
    { id: 'attachment', name: 'Attachment' },
    { id: 'customfield_10050', name: 'Compliance', clause: 'cf[10050]', schema: { custom: 'ari:x' } },
    { id: 'summary', name: 'Summary', clause: 'summary' },
  ]);
});

it('shows the chosen columns in their order and forgets fields that are gone', () => {
  const chosen = chosenColumns(availableColumns(fields), ['summary', 'customfield_1', 'issuekey']);
  expect(chosen.map(({ id }) => id)).toEqual(['summary', 'issuekey']);
});

it.each([
  ['key', false, 'ascending'],
  ['IssueKey', true, 'descending'],
  ['rank', false, 'none'],
])('knows how the key column is sorted by %s', (field, descending, sort) => {
  expect(sortOf({ id: 'issuekey', name: 'Key', clause: 'key' }, { field, descending })).toBe(sort);
});

it('adds and takes away columns, but never key and summary', () => {
  expect(toggled(['issuekey', 'status'], 'status')).toEqual(['issuekey']);
  expect(toggled(['issuekey'], 'status')).toEqual(['issuekey', 'status']);
  expect([isFixed('issuekey'), isFixed('summary'), isFixed('status')]).toEqual([true, true, false]);
});
