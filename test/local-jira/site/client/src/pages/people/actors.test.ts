import { actorRows } from '../../../../../../../local-jira/site/client/src/pages/people/actors';

const user = (accountId: string, displayName: string) => ({
  displayName,
  type: 'atlassian-user-role-actor',
  actorUser: { accountId },
});
const group = (groupId: string) => ({
  displayName: groupId,
  type: 'atlassian-group-role-actor',
  actorGroup: { groupId },
});

test('everybody has one row with all roles, people before groups', () => {
  const rows = actorRows([
    { id: 1, name: 'Members', description: '', actors: [group('staff'), user('z', 'Zoe'), user('a', 'Ann')] },
    { id: 2, name: 'Officers', description: '', actors: [user('z', 'Zoe')] },
  ]);
  expect(rows.map(({ kind, id, roles }) => [kind, id, roles.map(({ name }) => name)])).toEqual([
    ['user', 'a', ['Members']],
    ['user', 'z', ['Members', 'Officers']],
    ['group', 'staff', ['Members']],
  ]);
});

test('a person and a group of the same name stay apart', () => {
  const rows = actorRows([{ id: 1, name: 'M', description: '', actors: [user('x', 'x'), group('x')] }]);
  expect(rows.map(({ kind }) => kind)).toEqual(['user', 'group']);
});
