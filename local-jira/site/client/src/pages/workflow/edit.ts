import type { ConditionGroup, Rule, Workflow, WorkflowTransition } from '../../api/workflows';

export type RuleKind = 'condition' | 'validator';

/** Where a rule is, or is to be. */
export interface RulePlace {
  transitionId: string;
  kind: RuleKind;
}

const EMPTY: ConditionGroup = { operation: 'ALL', conditions: [], conditionGroups: [] };

/** The rules of one kind on a transition; of conditions, those that are not in inner groups. */
export function rulesOf(transition: WorkflowTransition, kind: RuleKind): Rule[] {
  return kind === 'validator' ? transition.validators : (transition.conditions?.conditions ?? []);
}

function withRules(transition: WorkflowTransition, kind: RuleKind, rules: Rule[]): WorkflowTransition {
  if (kind === 'validator') return { ...transition, validators: rules };
  return { ...transition, conditions: { ...(transition.conditions ?? EMPTY), conditions: rules } };
}

function changeTransition(
  workflow: Workflow,
  id: string,
  change: (transition: WorkflowTransition) => WorkflowTransition,
): Workflow {
  return { ...workflow, transitions: workflow.transitions.map((one) => (one.id === id ? change(one) : one)) };
}

function changeRules(
  workflow: Workflow,
  { transitionId, kind }: RulePlace,
  change: (rules: Rule[]) => Rule[],
): Workflow {
  return changeTransition(workflow, transitionId, (one) => withRules(one, kind, change(rulesOf(one, kind))));
}

/** Puts a new rule at the end. */
export const addRule = (workflow: Workflow, place: RulePlace, rule: Rule): Workflow =>
  changeRules(workflow, place, (rules) => [...rules, rule]);

/** Puts a rule in place of the one with its id. */
export const replaceRule = (workflow: Workflow, place: RulePlace, rule: Rule): Workflow =>
  changeRules(workflow, place, (rules) => rules.map((one) => (one.id === rule.id ? rule : one)));

export const removeRule = (workflow: Workflow, place: RulePlace, ruleId: string): Workflow =>
  changeRules(workflow, place, (rules) => rules.filter((one) => one.id !== ruleId));

/** Moves a rule one place up (-1) or down (1); at the ends nothing changes. */
export const moveRule = (workflow: Workflow, place: RulePlace, ruleId: string, by: 1 | -1): Workflow =>
  changeRules(workflow, place, (rules) => {
    const at = rules.findIndex((one) => one.id === ruleId);
    const [rule, other] = [rules[at], rules[at + by]];
    if (!rule || !other) return rules;
    return rules.map((one, index) => (index === at ? other : index === at + by ? rule : one));
  });

/** Whether all conditions must hold, or any. */
export const setOperation = (workflow: Workflow, transitionId: string, operation: 'ALL' | 'ANY'): Workflow =>
  changeTransition(workflow, transitionId, (one) => ({
    ...one,
    conditions: { ...(one.conditions ?? EMPTY), operation },
  }));

/** Gives the transition a screen, or takes it away. */
export const setScreen = (workflow: Workflow, transitionId: string, screenId: string): Workflow =>
  changeTransition(workflow, transitionId, ({ transitionScreen: _old, ...one }) =>
    screenId === ''
      ? one
      : { ...one, transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId } } },
  );
