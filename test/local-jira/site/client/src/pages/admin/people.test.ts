import { accessWords } from '../../../../../../../local-jira/site/client/src/pages/admin/accountRow';
import { matches } from '../../../../../../../local-jira/site/client/src/pages/admin/peopleSection';

const helen = {
  displayName: 'Helen Voss',
  emailAddress: 'helen.voss@caregate.example',
  accountType: 'atlassian',
  active: true,
  licensed: true,
};
const app = { ...helen, accountType: 'app', licensed: false };

test.each([
  [helen, '', 'all', true],
  [helen, ' VOSS ', 'all', true],
  [helen, 'helen.v', 'all', true],
  [helen, 'jonas', 'all', false],
  [helen, '', 'inactive', false],
  [{ ...helen, active: false }, '', 'inactive', true],
  [{ ...helen, active: false }, '', 'active', false],
  [{ ...helen, licensed: false }, '', 'unlicensed', true],
  [app, '', 'unlicensed', false],
  [app, '', 'app', true],
  [helen, '', 'app', false],
])('%p is listed for the words "%s" and the kind "%s": %s', (account, words, kind, shown) => {
  expect(matches(account, words, kind)).toBe(shown);
});

test.each([
  ['atlassian', true, 'Has access'],
  ['atlassian', false, 'No access'],
  ['customer', false, 'Customer'],
  ['app', false, 'App'],
])('the access of a %s account (licensed: %s) reads "%s"', (accountType, licensed, words) => {
  expect(accessWords({ accountType, licensed })).toBe(words);
});
