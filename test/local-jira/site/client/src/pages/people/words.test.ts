import {
  holderWords,
  permissionParts,
} from '../../../../../../../local-jira/site/client/src/pages/people/words';

const directory = {
  users: [
    {
      accountId: 'helen',
      displayName: 'Helen Voss',
      emailAddress: '',
      accountType: 'atlassian',
      active: true,
    },
  ],
  groups: [{ groupId: 'g1', name: 'guests' }],
  roles: [{ id: 10011, name: 'Compliance officers', description: '' }],
};

test.each([
  [{ type: 'projectRole', value: '10011' }, 'Project role: Compliance officers'],
  [{ type: 'group', value: 'g1', parameter: 'guests' }, 'Group: guests'],
  [{ type: 'group', value: 'gone', parameter: 'old name' }, 'Group: old name'],
  [{ type: 'user', value: 'helen' }, 'Single user: Helen Voss'],
  [{ type: 'user', value: 'gone' }, 'Single user: gone'],
  [{ type: 'reporter' }, 'Reporter'],
  [{ type: 'applicationRole' }, 'Any licensed user'],
  [{ type: 'somethingNew', value: 'x' }, 'somethingNew'],
])('%p reads "%s"', (holder, words) => {
  expect(holderWords(holder, directory)).toBe(words);
});

const type = (key: string, name: string, kind = 'PROJECT') => ({ key, name, description: '', type: kind });

test('a scheme lists project permissions by part, each with its grants, the app last and under its name', () => {
  const types = [
    type('ari:cloud:x/sign', 'Sign'),
    type('ADMINISTER', 'Administer Jira', 'GLOBAL'),
    type('EDIT_ISSUES', 'Edit'),
    type('CREATE_ISSUES', 'Create'),
    type('EDIT_ALL_COMMENTS', 'Edit all comments'),
    type('CREATE_ATTACHMENTS', 'Attach'),
    type('MANAGE_WATCHERS', 'Watchers'),
    type('WORK_ON_ISSUES', 'Work'),
    type('BROWSE_PROJECTS', 'Browse'),
  ];
  const grants = [{ id: 1, permission: 'EDIT_ISSUES', holder: { type: 'reporter' } }];
  const parts = permissionParts(types, grants, 'CareGate');
  expect(parts.map(({ title, rows }) => [title, rows.map((row) => row.type.name)])).toEqual([
    ['Project permissions', ['Browse']],
    ['Issue permissions', ['Create', 'Edit']],
    ['Voters and watchers permissions', ['Watchers']],
    ['Comments permissions', ['Edit all comments']],
    ['Attachments permissions', ['Attach']],
    ['Time tracking permissions', ['Work']],
    ['CareGate', ['Sign']],
  ]);
  expect(parts[1]?.rows[1]?.grants).toEqual(grants);
});
