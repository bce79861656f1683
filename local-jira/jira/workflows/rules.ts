import type { Core } from '../core';
import type { AppRule, ConditionGroup, WorkflowRule, WorkflowTransition } from '../entities/workflow';
import type { AppWorkflowRule } from '../hooks';

export function isAppRule(rule: WorkflowRule): rule is AppRule {
  return 'moduleKey' in rule;
}

/** The configuration as expressions and functions get it: read as JSON, text that is none as it is. */
export function configurationOf(rule: AppRule): unknown {
  if (rule.configuration === '') return {};
  try {
    const parsed: unknown = JSON.parse(rule.configuration);
    return parsed;
  } catch {
    return rule.configuration;
  }
}

/** What the installed app declares for a rule; undefined when the app, or this rule of it, is gone. */
export function declarationOf(
  core: Core,
  kind: AppWorkflowRule['kind'],
  moduleKey: string,
): AppWorkflowRule | undefined {
  return core.hooks.workflowRules().find((one) => one.kind === kind && one.key === moduleKey);
}

/** Every condition of a group and of the groups in it, in their order. */
export function conditionsIn(group: ConditionGroup | undefined): WorkflowRule[] {
  return group ? [...group.conditions, ...group.groups.flatMap(conditionsIn)] : [];
}

/** Every rule of a transition: conditions first. */
export function rulesOf(transition: WorkflowTransition): WorkflowRule[] {
  return [...conditionsIn(transition.conditions), ...transition.validators];
}
