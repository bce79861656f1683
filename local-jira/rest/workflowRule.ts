import { randomUUID } from 'node:crypto';
import type { Core } from '../jira/core';
import type { JsonObject } from '../jira/entities/json';
import type { AppRule, ConditionGroup, WorkflowRule } from '../jira/entities/workflow';
import type { AppWorkflowRule } from '../jira/hooks';
import { isAppRule } from '../jira/workflows/rules';

type Kind = AppWorkflowRule['kind'];

/** How REST names the two kinds of app rules, function validators included. */
export const FORGE_RULE: Record<Kind, string> = {
  validator: 'forge:expression-validator',
  condition: 'forge:expression-condition',
};

/** A rule as the workflow resources send it. */
export interface SentRule {
  id?: string | null | undefined;
  ruleKey: string;
  parameters: Record<string, string>;
}

/** The full key of one of the app's modules: declared, or, when the app no longer has it, under the same prefix. */
function ariOf(core: Core, moduleKey: string): string {
  const rules = core.hooks.workflowRules();
  const known = rules.find((one) => one.key === moduleKey)?.ari;
  if (known !== undefined) return known;
  const other = rules[0]?.ari ?? '';
  return `${other.slice(0, other.lastIndexOf('/') + 1)}${moduleKey}`;
}

function renderAppRule(core: Core, kind: Kind, rule: AppRule): JsonObject {
  const parameters: JsonObject = {
    key: ariOf(core, rule.moduleKey),
    config: rule.configuration,
    id: rule.id,
    disabled: String(rule.disabled ?? false),
    ...(rule.tag === undefined ? {} : { tag: rule.tag }),
  };
  return { id: rule.id, ruleKey: FORGE_RULE[kind], parameters };
}

export function renderRule(core: Core, kind: Kind, rule: WorkflowRule): JsonObject {
  if (isAppRule(rule)) return renderAppRule(core, kind, rule);
  return { id: rule.id, ruleKey: rule.ruleKey, parameters: { ...rule.parameters } };
}

export function renderConditions(core: Core, group: ConditionGroup): JsonObject {
  return {
    operation: group.operation,
    conditions: group.conditions.map((rule) => renderRule(core, 'condition', rule)),
    conditionGroups: group.groups.map((inner) => renderConditions(core, inner)),
  };
}

/** A rule as it is kept. New ones get an id. */
export function readRule({ id, ruleKey, parameters }: SentRule): WorkflowRule {
  const known = id ?? parameters['id'] ?? randomUUID();
  if (!Object.values(FORGE_RULE).includes(ruleKey)) return { id: known, ruleKey, parameters };
  const { key = '', config = '', disabled, tag } = parameters;
  return {
    id: known,
    moduleKey: key.split('/').at(-1) ?? key,
    configuration: config,
    ...(disabled === 'true' ? { disabled: true } : {}),
    ...(tag === undefined || tag === '' ? {} : { tag }),
  };
}
