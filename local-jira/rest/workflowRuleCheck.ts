import type { Core } from '../jira/core';
import type { AppRule, SystemRule, Workflow, WorkflowRule } from '../jira/entities/workflow';
import { findField } from '../jira/fields/registry';
import type { AppWorkflowRule } from '../jira/hooks';
import { permissionTypes } from '../jira/permissions/check';
import { declarationOf, isAppRule, rulesOf } from '../jira/workflows/rules';
import { projectTypeOf } from '../jira/workflows/scope';
import { listed, RESTRICT_TRANSITION } from '../jira/workflows/system/restrictTransition';
import { CHECK_PERMISSION, FIELD_REQUIRED, VALIDATE_FIELD } from '../jira/workflows/system/validators';
import type { WorkflowProblem } from './workflowProblem';

/** Bytes that the configuration of an app's rule may have. */
export const MAX_CONFIGURATION = 32 * 1024;

type Parameters = SystemRule['parameters'];
type Check = (core: Core, parameters: Parameters) => string | undefined;

const unknownPermission = (core: Core, keys: string[]): string | undefined => {
  const known = new Set(permissionTypes(core).map(({ key }) => key));
  const wrong = keys.find((key) => !known.has(key));
  return wrong === undefined ? undefined : `The permission '${wrong}' does not exist.`;
};

function checkRestriction(core: Core, parameters: Parameters): string | undefined {
  const role = listed(parameters, 'roleIds').find((id) => !core.tables.roles.get(id));
  if (role !== undefined) return `The project role '${role}' does not exist.`;
  const group = listed(parameters, 'groupIds').find((id) => !core.tables.groups.get(id));
  if (group !== undefined) return `The group '${group}' does not exist.`;
  return unknownPermission(core, listed(parameters, 'permissionKeys'));
}

function checkFieldRequired(core: Core, parameters: Parameters): string | undefined {
  const fields = listed(parameters, 'fieldsRequired');
  const wrong = fields.find((id) => !findField(core, id));
  if (wrong !== undefined) return `The field '${wrong}' does not exist.`;
  return fields.length === 0 ? "The parameter 'fieldsRequired' is required." : undefined;
}

const KNOWN: Record<AppWorkflowRule['kind'], Record<string, Check>> = {
  condition: { [RESTRICT_TRANSITION]: checkRestriction },
  validator: {
    [CHECK_PERMISSION]: (core, parameters) => unknownPermission(core, [parameters['permissionKey'] ?? '']),
    [VALIDATE_FIELD]: checkFieldRequired,
  },
};

/** A rule that Jira has and this one does not: nothing that it would silently not do may be configured. */
export function unemulatedRule(kind: AppWorkflowRule['kind'], rule: WorkflowRule): string | undefined {
  if (isAppRule(rule)) return undefined;
  const { ruleKey, parameters } = rule;
  if (!Object.hasOwn(KNOWN[kind], ruleKey)) return `workflow rule ${ruleKey}`;
  const { ruleType } = parameters;
  return ruleKey === VALIDATE_FIELD && ruleType !== FIELD_REQUIRED
    ? `${ruleKey} of type ${ruleType ?? ''}`
    : undefined;
}

function checkAppRule(core: Core, workflow: Workflow, kind: AppWorkflowRule['kind'], rule: AppRule) {
  if (Buffer.byteLength(rule.configuration) > MAX_CONFIGURATION)
    return 'The configuration of the rule is larger than 32 KB.';
  if (workflow.transitions.some((one) => rulesOf(one).some(({ id }) => id === rule.id))) return undefined;
  const declared = declarationOf(core, kind, rule.moduleKey);
  if (!declared) return `The rule '${rule.moduleKey}' does not exist.`;
  const type = projectTypeOf(core, workflow);
  return declared.projectTypes.includes(type)
    ? undefined
    : `The rule '${declared.name}' is not available in ${type} projects.`;
}

/** What is wrong with a rule on a transition of the workflow. Rules that were there before may stay. */
export function checkRule(
  core: Core,
  workflow: Workflow,
  { kind, rule, transitionId }: { kind: AppWorkflowRule['kind']; rule: WorkflowRule; transitionId: string },
): WorkflowProblem[] {
  const message = isAppRule(rule)
    ? checkAppRule(core, workflow, kind, rule)
    : KNOWN[kind][rule.ruleKey]?.(core, rule.parameters);
  if (message === undefined) return [];
  return [
    { code: 'INVALID_RULE', type: 'RULE', message, elementReference: { ruleId: rule.id, transitionId } },
  ];
}
