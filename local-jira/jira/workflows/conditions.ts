import type { AppRule, ConditionGroup, WorkflowRule } from '../entities/workflow';
import { evaluateAt, expressionOf, reportFailure } from './expressionRule';
import { declarationOf, isAppRule } from './rules';
import type { Situation } from './situation';
import { mayMove, RESTRICT_TRANSITION } from './system/restrictTransition';
import { conditionVariables } from './variables';

type Operator = 'AND' | 'OR' | null;

/** Anything but true is false: an error, another type, an app that is gone. Only a disabled rule is passed over. */
function appHolds(situation: Situation, rule: AppRule, operator: Operator): boolean {
  if (rule.disabled) return true;
  const declared = declarationOf(situation.core, 'condition', rule.moduleKey);
  const expression = declared && expressionOf(rule, declared);
  if (!declared || expression === undefined) return false;
  const answer = evaluateAt(situation, expression, conditionVariables(situation, rule, operator));
  if (answer.ok && typeof answer.value === 'boolean') return answer.value;
  const error = answer.ok ? 'The expression did not evaluate to a Boolean.' : answer.error;
  reportFailure(situation, { rule, declared, expression, error });
  return false;
}

function holds(situation: Situation, rule: WorkflowRule, operator: Operator): boolean {
  if (isAppRule(rule)) return appHolds(situation, rule, operator);
  return rule.ruleKey === RESTRICT_TRANSITION && mayMove(situation, rule.parameters);
}

/** Whether the conditions of a group hold; an empty group holds. */
export function groupHolds(situation: Situation, group: ConditionGroup): boolean {
  const parts = group.conditions.length + group.groups.length;
  if (parts === 0) return true;
  const operator: Operator = parts === 1 ? null : group.operation === 'ALL' ? 'AND' : 'OR';
  const checks = [
    ...group.conditions.map((rule) => () => holds(situation, rule, operator)),
    ...group.groups.map((inner) => () => groupHolds(situation, inner)),
  ];
  return group.operation === 'ALL' ? checks.every((check) => check()) : checks.some((check) => check());
}

/** Whether the conditions of the transition let this caller see and make it. */
export function conditionsHold(situation: Situation): boolean {
  const { conditions } = situation.transition;
  return conditions === undefined || groupHolds(situation, conditions);
}
