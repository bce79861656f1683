import type { Rule, WorkflowTransition } from '../../../../../../../local-jira/site/client/src/api/workflows';
import {
  appSummary,
  moduleKeyOf,
  ruleCount,
  ruleTitle,
  systemSummary,
  wayOf,
  waysOut,
} from '../../../../../../../local-jira/site/client/src/pages/workflow/words';

const ofApp = (config: string): Rule => ({
  id: 'r',
  ruleKey: 'forge:expression-validator',
  parameters: { key: 'ari:x/static/wording', config },
});
const available = [
  {
    id: 'ari:x/static/wording',
    ruleKey: 'forge:expression-validator',
    ruleType: 'Validator',
    name: 'Wording',
    description: '',
  },
  { ruleKey: 'system:restrict-issue-transition', ruleType: 'Condition', name: 'Restrict', description: '' },
];
const statuses = ['To Do', 'Done'].map((name, at) => ({
  ...{ id: String(at), name, description: '', statusReference: String(at) },
  statusCategory: 'TODO' as const,
}));
const transition = (parts: Partial<WorkflowTransition>): WorkflowTransition => ({
  ...{ id: '11', name: 'Finish', type: 'DIRECTED', toStatusReference: '1', validators: [] },
  links: [{ fromStatusReference: '0' }],
  ...parts,
});

test('rules are called as the app or Jira calls them, those of an app that is gone by their key', () => {
  expect(ruleTitle(ofApp(''), available)).toBe('Wording');
  expect(ruleTitle({ ruleKey: 'system:restrict-issue-transition', parameters: {} }, available)).toBe(
    'Restrict',
  );
  expect(ruleTitle(ofApp(''), [])).toBe('wording');
  expect(moduleKeyOf({ ruleKey: 'system:x', parameters: { key: 'a/b' } })).toBeUndefined();
});

test("a rule of Jira's is worded with names, unknown ids as they are", () => {
  const names = { role: { '1': 'Members' }, group: {}, permission: { EDIT: 'Edit Issues' }, field: {} };
  const rule = { ruleKey: 'system:x', parameters: { roleIds: '1,2', permissionKeys: 'EDIT' } };
  expect(systemSummary(rule, names)).toBe('Roles: Members, 2 · Permissions: Edit Issues');
});

test.each([
  [
    'an expression over the configuration',
    "'Looks for ' + config['word']",
    '{"word":"phi"}',
    'Looks for phi',
  ],
  ['one that fails', "config['word']['x']", '{"word":"phi"}', 'Described'],
  ['one that gives an empty text', "''", '{}', 'Described'],
  ['one that gives no text', '1', '{}', 'Described'],
  ['none', undefined, '{}', 'Described'],
  ['a configuration that is no JSON', "config['word'] == null ? 'None' : ''", 'oops', 'Described'],
])("a rule of the app's with %s is worded by it or described", (_what, expression, config, expected) => {
  const module = {
    ...{ type: 'jira:workflowValidator', key: 'wording', title: 'Wording' },
    ...(expression === undefined ? {} : { configurationDescription: expression }),
  };
  expect(appSummary(ofApp(config), module, 'Described')).toBe(expected);
});

test.each<[parts: Partial<WorkflowTransition>, way: string]>([
  [{}, 'To Do → Done'],
  [{ type: 'GLOBAL', links: [] }, 'Any status → Done'],
  [{ type: 'INITIAL', links: [], toStatusReference: '0' }, 'Created → To Do'],
  [{ links: [{ fromStatusReference: '0' }, { fromStatusReference: '1' }] }, 'To Do, Done → Done'],
])('%j leads %s', (parts, way) => {
  expect(wayOf(transition(parts), statuses)).toBe(way);
});

test('a status is left by its own transitions and by those from everywhere', () => {
  const ways = [
    transition({}),
    transition({ id: '21', type: 'GLOBAL' }),
    transition({ id: '1', type: 'INITIAL' }),
  ];
  const workflow = {
    ...{
      id: 'w',
      name: '',
      description: '',
      scope: { type: 'GLOBAL' },
      version: { id: '', versionNumber: 1 },
    },
    statuses: [],
    transitions: ways,
  };
  expect(waysOut(workflow, '0').map((one) => one.id)).toEqual(['11', '21']);
  expect(waysOut(workflow, '1').map((one) => one.id)).toEqual(['21']);
});

test('rules are counted with those of inner groups', () => {
  const inner = { operation: 'ANY' as const, conditions: [ofApp('')], conditionGroups: [] };
  const conditions = { operation: 'ALL' as const, conditions: [], conditionGroups: [inner] };
  expect(ruleCount(transition({}))).toBe('No rules');
  expect(ruleCount(transition({ conditions }))).toBe('1 rule');
  expect(ruleCount(transition({ conditions, validators: [ofApp('')] }))).toBe('2 rules');
});
