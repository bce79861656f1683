import type { Core } from '../core';
import type { ConditionGroup, Workflow, WorkflowRule } from '../entities/workflow';
import { isAppRule, rulesOf } from './rules';
import { saveWorkflow } from './version';

/** What the app changes about one of its rules. */
export interface RuleChange {
  id: string;
  configuration: string;
  disabled: boolean;
  tag?: string;
}

type Change = (rule: WorkflowRule) => WorkflowRule;

function inGroup(group: ConditionGroup, change: Change): ConditionGroup {
  const groups = group.groups.map((inner) => inGroup(inner, change));
  return { ...group, conditions: group.conditions.map(change), groups };
}

function changed(workflow: Workflow, change: Change): Workflow {
  const transitions = workflow.transitions.map((one) => ({
    ...one,
    ...(one.conditions ? { conditions: inGroup(one.conditions, change) } : {}),
    validators: one.validators.map(change),
  }));
  return { ...workflow, transitions };
}

/** Changes configurations of the app's rules in one new version. Answers the ids of rules that are not there. */
export function updateRules(core: Core, workflow: Workflow, changes: RuleChange[]): string[] {
  const known = new Set(
    workflow.transitions
      .flatMap(rulesOf)
      .filter(isAppRule)
      .map(({ id }) => id),
  );
  const found = new Map(changes.filter(({ id }) => known.has(id)).map((one) => [one.id, one]));
  const change: Change = (rule) => {
    const asked = found.get(rule.id);
    if (!asked || !isAppRule(rule)) return rule;
    const { configuration, disabled, tag } = asked;
    return {
      id: rule.id,
      moduleKey: rule.moduleKey,
      configuration,
      disabled,
      ...(tag === undefined ? {} : { tag }),
    };
  };
  if (found.size > 0) core.store.transaction(() => saveWorkflow(core, changed(workflow, change)));
  return changes.map(({ id }) => id).filter((id) => !known.has(id));
}
