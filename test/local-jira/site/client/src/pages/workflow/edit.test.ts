import type { Rule, Workflow } from '../../../../../../../local-jira/site/client/src/api/workflows';
import {
  addRule,
  moveRule,
  removeRule,
  replaceRule,
  rulesOf,
  setOperation,
  setScreen,
} from '../../../../../../../local-jira/site/client/src/pages/workflow/edit';
import type { RulePlace } from '../../../../../../../local-jira/site/client/src/pages/workflow/edit';

const rule = (id: string): Rule => ({ id, ruleKey: 'system:x', parameters: {} });

const workflow: Workflow = {
  id: 'w',
  name: 'W',
  description: '',
  scope: { type: 'GLOBAL' },
  version: { id: 'v', versionNumber: 1 },
  statuses: [],
  transitions: ['11', '21'].map((id) => ({
    ...{ id, name: id, type: 'DIRECTED', toStatusReference: '1', links: [] },
    validators: ['a', 'b', 'c'].map(rule),
  })),
};

const validators: RulePlace = { transitionId: '11', kind: 'validator' };
const conditions: RulePlace = { transitionId: '11', kind: 'condition' };

function ids(changed: Workflow, { transitionId, kind }: RulePlace): unknown[] {
  const transition = changed.transitions.find((one) => one.id === transitionId);
  return transition ? rulesOf(transition, kind).map((one) => one.id) : [];
}

test.each<[what: string, changed: Workflow, expected: string[]]>([
  ['adding puts a rule at the end', addRule(workflow, validators, rule('d')), ['a', 'b', 'c', 'd']],
  ['removing takes one out', removeRule(workflow, validators, 'b'), ['a', 'c']],
  ['removing what is not there changes nothing', removeRule(workflow, validators, 'x'), ['a', 'b', 'c']],
  ['moving up changes places', moveRule(workflow, validators, 'b', -1), ['b', 'a', 'c']],
  ['moving down changes places', moveRule(workflow, validators, 'b', 1), ['a', 'c', 'b']],
  ['the first cannot move up', moveRule(workflow, validators, 'a', -1), ['a', 'b', 'c']],
  ['the last cannot move down', moveRule(workflow, validators, 'c', 1), ['a', 'b', 'c']],
])('%s', (_what, changed, expected) => {
  expect(ids(changed, validators)).toEqual(expected);
  expect(ids(changed, { ...validators, transitionId: '21' })).toEqual(['a', 'b', 'c']);
});

test('configuring replaces the rule in its place', () => {
  const next = { ...rule('b'), parameters: { config: '{}' } };
  const [transition] = replaceRule(workflow, validators, next).transitions;
  expect(transition?.validators).toEqual([rule('a'), next, rule('c')]);
});

test('the first condition makes a group in which all must hold, until any is enough', () => {
  const one = addRule(workflow, conditions, rule('d'));
  expect(one.transitions[0]?.conditions).toEqual({
    operation: 'ALL',
    conditions: [rule('d')],
    conditionGroups: [],
  });
  expect(setOperation(one, '11', 'ANY').transitions[0]?.conditions?.operation).toBe('ANY');
});

test('a transition gets a screen and loses it', () => {
  const shown = setScreen(workflow, '11', '10000');
  expect(shown.transitions[0]?.transitionScreen?.parameters).toEqual({ screenId: '10000' });
  expect(setScreen(shown, '11', '').transitions[0]).not.toHaveProperty('transitionScreen');
});
