import { placeOf } from '../../../local-jira/local/invokePlace';
import type { LocalJira } from '../../../local-jira/local/port';

const jira: LocalJira = {
  users: () => [],
  rolesOf: () => [],
  issue: () => undefined,
  project: () => undefined,
  board: () => undefined,
  sprint: () => undefined,
  administers: (accountId) => accountId === 'admin',
  statusId: () => undefined,
  outbox: () => [],
  setStatus: () => undefined,
};
const open = (type: string, accountId: string) =>
  placeOf(jira, { module: 'page', operation: 'x' }, { type, accountId });

test('a page of the administration is for Jira administrators', () => {
  expect(open('jira:adminPage', 'admin')).toEqual({ kind: 'site' });
  expect(() => open('jira:adminPage', 'ada')).toThrow('Only Jira administrators have this page.');
});

test('a global page is for everybody', () => {
  expect(open('jira:globalPage', 'ada')).toEqual({ kind: 'site' });
});
