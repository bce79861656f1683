import { BLANK, fieldsOf } from '../../../../../../local-jira/site/client/src/chrome/newIssue';

const draft = { ...BLANK, projectKey: 'TELE', typeId: '10001', summary: ' Visit ' };

test('what is left empty is left out', () => {
  expect(fieldsOf(draft)).toEqual({ project: { key: 'TELE' }, issuetype: { id: '10001' }, summary: 'Visit' });
});

test('every field is sent as REST wants it', () => {
  const full = {
    ...draft,
    description: 'Why',
    parent: 'tele-1',
    assignee: 'jonas-weber',
    priority: '2',
    labels: 'phi, video phi',
    more: { customfield_10030: '10100', customfield_10031: '' },
  };
  expect(fieldsOf(full)).toMatchObject({
    description: { type: 'doc', version: 1 },
    parent: { key: 'TELE-1' },
    assignee: { accountId: 'jonas-weber' },
    priority: { id: '2' },
    labels: ['phi', 'video'],
    customfield_10030: { id: '10100' },
  });
  expect(Object.keys(fieldsOf(full))).not.toContain('customfield_10031');
});
