import { inGroup, inRole } from '../../permissions/membership';
import { allowed } from '../../permissions/check';
import { actorId } from '../../issues/event';
import { projectOf } from '../../issues/read';
import type { Situation } from '../situation';

export const RESTRICT_TRANSITION = 'system:restrict-issue-transition';

/** The values of a parameter that REST writes as text separated by commas. */
export function listed(parameters: Record<string, string>, name: string): string[] {
  return (parameters[name] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function named(situation: Situation, accountId: string | null, who: string): boolean {
  if (accountId === null) return false;
  if (who === 'allow-assignee') return situation.issue.values['assignee'] === accountId;
  if (who === 'allow-reporter') return situation.issue.values['reporter'] === accountId;
  return who === accountId;
}

/**
 * Jira's "Restrict who can move an issue": holds for people who are named, or in one of the roles or groups, or hold
 * one of the permissions. Any one of them is enough.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-capabilities-get
 */
export function mayMove(situation: Situation, parameters: Record<string, string>): boolean {
  const { core, caller, issue } = situation;
  const project = projectOf(core, issue);
  const accountId = actorId(core, caller);
  const known = accountId ?? '';
  return (
    listed(parameters, 'accountIds').some((who) => named(situation, accountId, who)) ||
    listed(parameters, 'roleIds').some((role) => inRole(core, project, role, known)) ||
    listed(parameters, 'groupIds').some((group) => inGroup(core, group, known)) ||
    listed(parameters, 'permissionKeys').some((key) => allowed(core, caller, key, { project, issue }))
  );
}
