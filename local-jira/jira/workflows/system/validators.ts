import { badField, badRequest } from '../../errors';
import type { JiraError } from '../../errors';
import { findField } from '../../fields/registry';
import { actorId } from '../../issues/event';
import { projectOf } from '../../issues/read';
import { allowed, permissionTypes } from '../../permissions/check';
import type { Attempt } from '../situation';
import { edited } from '../situation';
import { listed } from './restrictTransition';

export const CHECK_PERMISSION = 'system:check-permission-validator';
export const VALIDATE_FIELD = 'system:validate-field-value';
export const FIELD_REQUIRED = 'fieldRequired';

type Judge = (attempt: Attempt, parameters: Record<string, string>) => JiraError | undefined;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const requireFields: Judge = (attempt, parameters) => {
  const { values } = edited(attempt);
  const missing = listed(parameters, 'fieldsRequired').find((id) => isEmpty(values[id]));
  if (missing === undefined) return undefined;
  const own = parameters['errorMessage'] ?? '';
  const name = findField(attempt.core, missing)?.name ?? missing;
  return badField(missing, own === '' ? `${name} is required.` : own);
};

const demandPermission: Judge = ({ core, caller, issue }, parameters) => {
  const key = parameters['permissionKey'] ?? '';
  if (allowed(core, caller, key, { project: projectOf(core, issue), issue })) return undefined;
  const name = permissionTypes(core).find((one) => one.key === key)?.name ?? key;
  const who = core.tables.users.get(actorId(core, caller) ?? '')?.displayName ?? 'Anonymous';
  return badRequest(`User '${who}' doesn't have the '${name}' permission`);
};

const JUDGES: Record<string, Judge> = {
  [CHECK_PERMISSION]: demandPermission,
  [VALIDATE_FIELD]: requireFields,
};

/** What one of Jira's own validators has against the attempt. */
export function judgeBySystem(
  attempt: Attempt,
  rule: { ruleKey: string; parameters: Record<string, string> },
): JiraError | undefined {
  return JUDGES[rule.ruleKey]?.(attempt, rule.parameters);
}
