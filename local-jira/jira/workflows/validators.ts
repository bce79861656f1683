import { badRequest } from '../errors';
import type { JiraError } from '../errors';
import { idText } from '../entities/json';
import type { AppRule, WorkflowRule } from '../entities/workflow';
import type { AppWorkflowRule } from '../hooks';
import { evaluateAt, expressionOf, reportFailure } from './expressionRule';
import { configurationOf, declarationOf, isAppRule } from './rules';
import type { Attempt } from './situation';
import { judgeBySystem } from './system/validators';
import { validatorVariables } from './variables';

/** What people read when a rule says no and brings no words: documented to exist, its text is not. */
export const DEFAULT_MESSAGE = 'A workflow validator did not allow this transition.';

function messageOf(
  attempt: Attempt,
  { errorMessage }: AppWorkflowRule,
  variables: Record<string, unknown>,
): string {
  if (errorMessage === undefined || typeof errorMessage === 'string') return errorMessage ?? DEFAULT_MESSAGE;
  const said = evaluateAt(attempt, errorMessage.expression, variables);
  return said.ok && typeof said.value === 'string' ? said.value : DEFAULT_MESSAGE;
}

/** True lets pass, a text is the refusal, anything else refuses with the manifest's message. */
function judgeByExpression(
  attempt: Attempt,
  rule: AppRule,
  declared: AppWorkflowRule,
  expression: string,
): JiraError | undefined {
  const variables = validatorVariables(attempt, rule);
  const answer = evaluateAt(attempt, expression, variables);
  if (answer.ok && answer.value === true) return undefined;
  if (answer.ok && typeof answer.value === 'string') return badRequest(answer.value);
  if (!answer.ok || typeof answer.value !== 'boolean') {
    const error = answer.ok ? 'The expression evaluated to neither a Boolean nor a String.' : answer.error;
    reportFailure(attempt, { rule, declared, expression, error });
  }
  return badRequest(messageOf(attempt, declared, variables));
}

async function judgeByFunction(attempt: Attempt, rule: AppRule): Promise<JiraError | undefined> {
  const { core, issue, transition, modifiedFields } = attempt;
  const answer = await core.hooks.validate({
    moduleKey: rule.moduleKey,
    issueKey: issue.key,
    configuration: configurationOf(rule),
    from: idText(issue.values['status']),
    to: transition.to,
    modifiedFields,
  });
  return answer.result ? undefined : badRequest(answer.errorMessage);
}

async function judge(attempt: Attempt, rule: WorkflowRule): Promise<JiraError | undefined> {
  if (!isAppRule(rule)) return judgeBySystem(attempt, rule);
  if (rule.disabled) return undefined;
  const declared = declarationOf(attempt.core, 'validator', rule.moduleKey);
  const expression = declared && expressionOf(rule, declared);
  if (declared && declared.expression !== undefined && expression !== undefined)
    return judgeByExpression(attempt, rule, declared, expression);
  return judgeByFunction(attempt, rule);
}

/** Asks the validators of the transition one after the other. The first refusal ends it and is thrown. */
export async function validate(attempt: Attempt): Promise<void> {
  for (const rule of attempt.transition.validators) {
    const refusal = await judge(attempt, rule);
    if (refusal) throw refusal;
  }
}
