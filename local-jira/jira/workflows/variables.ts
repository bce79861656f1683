import type { AppRule } from '../entities/workflow';
import { actorId } from '../issues/event';
import { projectOf } from '../issues/read';
import { issueValue } from './issueValue';
import { configurationOf } from './rules';
import type { Attempt, Situation } from './situation';
import { edited } from './situation';
import { personValue, projectValue, statusValue } from './values';

function common(
  { core, caller, issue, workflow, transition }: Situation,
  rule: AppRule,
): Record<string, unknown> {
  const { id, name } = transition;
  return {
    user: personValue(core, actorId(core, caller)),
    project: projectValue(core, projectOf(core, issue)),
    transition: {
      id: Number(id),
      name,
      from: statusValue(core, issue.values['status']),
      to: statusValue(core, transition.to),
      hasScreen: transition.screenId !== undefined,
    },
    workflow: { id: workflow.id, entityId: workflow.id, name: workflow.name },
    config: configurationOf(rule),
  };
}

/**
 * The variables of a validator's expression. `issue` holds what the transition's screen sets, `originalIssue` what was
 * there before. https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/
 */
export function validatorVariables(attempt: Attempt, rule: AppRule): Record<string, unknown> {
  const { core, issue } = attempt;
  return {
    ...common(attempt, rule),
    issue: issueValue(core, edited(attempt)),
    originalIssue: issueValue(core, issue),
  };
}

/**
 * The variables of a condition's expression. `groupOperator` is null where the condition stands alone.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-condition/
 */
export function conditionVariables(
  situation: Situation,
  rule: AppRule,
  groupOperator: 'AND' | 'OR' | null,
): Record<string, unknown> {
  const { core, issue } = situation;
  return { ...common(situation, rule), issue: issueValue(core, issue), groupOperator };
}
