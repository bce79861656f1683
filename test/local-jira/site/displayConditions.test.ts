import { displayed, displayedModules, unknownConditions } from '../../../local-jira/site/displayConditions';
import type { DisplayFacts } from '../../../local-jira/site/displayConditions';

const PROPERTIES: Record<string, unknown> = {
  'issue/check': { state: 'open', owners: ['ada', 'grace'], nested: { level: 2 } },
  'project/kind': 'clinical',
};

const facts: DisplayFacts = {
  signedIn: true,
  globalPermission: (key) => Promise.resolve(key === 'ADMINISTER'),
  permission: (key) => Promise.resolve(key === 'EDIT_ISSUES'),
  project: () => Promise.resolve({ id: '10000', key: 'TELE', name: 'Telehealth', type: 'software' }),
  issue: () => Promise.resolve({ id: '10042', key: 'TELE-1', type: 'Story' }),
  property: (entity, key) => Promise.resolve(PROPERTIES[`${entity}/${key}`]),
  expression: (source) => Promise.resolve(source === 'yes' ? true : source === 'text' ? 'true' : undefined),
};

const nowhere: DisplayFacts = {
  ...facts,
  signedIn: false,
  globalPermission: () => Promise.resolve(false),
  permission: () => Promise.resolve(false),
  project: () => Promise.resolve(undefined),
  issue: () => Promise.resolve(undefined),
};

const open = { entity: 'issue', propertyKey: 'check', objectName: 'state' };

test.each<[conditions: unknown, expected: boolean]>([
  [undefined, true],
  [{}, true],
  [{ isAdmin: true }, true],
  [{ isAdmin: false }, false],
  [{ isSiteAdmin: true }, false],
  [{ isLoggedIn: true }, true],
  [{ hasGlobalPermission: 'ADMINISTER' }, true],
  [{ hasGlobalPermission: 'BULK_CHANGE' }, false],
  [{ hasProjectPermission: 'EDIT_ISSUES' }, true],
  [{ hasProjectPermission: 'ADMINISTER_PROJECTS' }, false],
  [{ hasIssuePermission: 'EDIT_ISSUES' }, true],
  [{ canEditIssues: true, isProjectAdmin: false }, true],
  [{ projectType: 'software' }, true],
  [{ projectType: ['business', 'service_desk'] }, false],
  [{ projectKey: ['TELE', 'RPM'] }, true],
  [{ issueType: ['Story', 'Bug'] }, true],
  [{ issueType: 'Epic' }, false],
  [{ issueKey: 'TELE-1', issueId: '10042' }, true],
  [{ jiraExpression: 'yes' }, true],
  [{ jiraExpression: 'text' }, false],
  [{ jiraExpression: 'broken' }, false],
  [{ entityPropertyExists: { entity: 'issue', propertyKey: 'check' } }, true],
  [{ entityPropertyExists: { entity: 'issue', propertyKey: 'none' } }, false],
  [{ entityPropertyEqualTo: { ...open, value: 'open' } }, true],
  [{ entityPropertyEqualTo: { ...open, value: 'closed' } }, false],
  [{ entityPropertyEqualTo: { ...open, objectName: 'nested.level', value: '2' } }, true],
  [{ entityPropertyEqualTo: { entity: 'project', propertyKey: 'kind', value: 'clinical' } }, true],
  [{ entityPropertyContainsAny: { ...open, objectName: 'owners', value: ['ada', 'alan'] } }, true],
  [{ entityPropertyContainsAll: { ...open, objectName: 'owners', value: ['ada', 'alan'] } }, false],
  [{ entityPropertyContainsAll: { ...open, objectName: 'owners', value: ['ada', 'grace'] } }, true],
  [{ isAdmin: true, issueType: 'Epic' }, false],
  [{ or: { issueType: 'Epic', isAdmin: true } }, true],
  [{ or: { issueType: 'Epic', isAdmin: false } }, false],
  [{ or: [{ issueType: 'Epic' }, { and: { isAdmin: true, projectType: 'software' } }] }, true],
  [{ not: { issueType: 'Epic' } }, true],
  [{ not: { isAdmin: true, projectType: 'software' } }, false],
  [{ and: [{ isAdmin: true }, { not: { issueType: 'Story' } }] }, false],
])('%j is %p', async (conditions, expected) => {
  expect(await displayed(conditions, facts)).toBe(expected);
});

test.each([
  { projectType: 'software' },
  { issueType: 'Story' },
  { hasProjectPermission: 'EDIT_ISSUES' },
  { isAdmin: true },
])('%j does not hold where there is nothing of the kind', async (conditions) => {
  expect(await displayed(conditions, nowhere)).toBe(false);
});

test('modules are listed when their conditions hold', async () => {
  const modules = [{ key: 'a' }, { key: 'b', displayConditions: { isAdmin: false } }];
  expect(await displayedModules(modules, facts)).toEqual([{ key: 'a' }]);
});

test.each<[conditions: unknown, unknown: string[]]>([
  [undefined, []],
  [{ isAdmin: true, or: { issueType: 'Epic', not: { jiraExpression: 'yes' } } }, []],
  [{ appIsLicensed: true }, ['appIsLicensed']],
  [
    { or: [{ isAdmin: true }, { not: { constructor: true, timeTrackingProviderEnabled: true } }] },
    ['constructor', 'timeTrackingProviderEnabled'],
  ],
])('of %j are not emulated: %j', (conditions, unknown) => {
  expect(unknownConditions(conditions)).toEqual(unknown);
});
