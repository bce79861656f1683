import { evaluateExpression } from '../../expressions';
import type { Evaluated } from '../../expressions';
import { isObject } from '../entities/json';
import type { AppRule } from '../entities/workflow';
import type { AppWorkflowRule } from '../hooks';
import { configurationOf } from './rules';
import type { Situation } from './situation';

/** The expression of one rule: the one that its configuration brings along, else the manifest's. */
export function expressionOf(rule: AppRule, declared: AppWorkflowRule): string | undefined {
  const configuration = configurationOf(rule);
  const own = isObject(configuration) ? configuration['expression'] : undefined;
  return typeof own === 'string' ? own : declared.expression;
}

/** Evaluates at the time of the site, which is not the machine's. */
export function evaluateAt(
  situation: Pick<Situation, 'core'>,
  source: string,
  variables: Record<string, unknown>,
): Evaluated {
  return evaluateExpression(source, variables, () => situation.core.clock.now());
}

/**
 * Tells the app that the expression of one of its rules failed. Body after
 * https://developer.atlassian.com/platform/forge/events-reference/jira/#expression-evaluation-failed
 */
export function reportFailure(
  { core, issue, workflow }: Situation,
  failed: { rule: AppRule; declared: AppWorkflowRule; expression: string; error: string },
): void {
  const { rule, declared, expression, error } = failed;
  const body = {
    eventType: 'avi:jira:failed:expression',
    timestamp: core.clock.now(),
    extensionId: declared.ari,
    workflowId: workflow.id,
    workflowName: workflow.name,
    [declared.kind === 'validator' ? 'validatorId' : 'conditionId']: rule.id,
    expression,
    errorMessages: [error],
    context: { issueId: issue.id, projectId: issue.projectId },
  };
  core.store.transaction(() => core.hooks.emit({ eventType: body.eventType, body }));
}
