import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { User } from '../entities/people';
import type { Holder } from '../entities/permission';
import type { Project } from '../entities/project';
import type { Caller } from '../hooks';
import { inGroup, inRole } from './membership';

/**
 * What a list of holders makes of one caller in one project: one of them for every issue, or only for the issues
 * that the caller reported or is assigned to. Worked out once, it answers for thousands of issues.
 */
export interface Claim {
  always: boolean;
  as: readonly ('reporter' | 'assignee')[];
  accountId: string | null;
}

const NONE: Claim = { always: false, as: [], accountId: null };
const EVERY: Claim = { always: true, as: [], accountId: null };

function holds(core: Core, holder: Holder, user: User, project: Project): boolean {
  switch (holder.type) {
    case 'anyone':
      return true;
    case 'applicationRole':
      return user.licensed;
    case 'user':
      return holder.parameter === user.accountId;
    case 'group':
      return inGroup(core, holder.parameter, user.accountId);
    case 'projectRole':
      return inRole(core, project, holder.parameter, user.accountId);
    case 'projectLead':
      return project.leadAccountId === user.accountId;
    case 'reporter':
    case 'assignee':
      return false;
  }
}

/** The claim of a caller. The app has every claim; a deactivated or unknown account has none. */
export function claimOf(core: Core, caller: Caller, project: Project, holders: readonly Holder[]): Claim {
  if (caller.kind === 'app') return EVERY;
  if (caller.kind === 'anonymous') return holders.some(({ type }) => type === 'anyone') ? EVERY : NONE;
  const user = core.tables.users.get(caller.accountId);
  if (!user?.active) return NONE;
  const as = holders.flatMap(({ type }) => (type === 'reporter' || type === 'assignee' ? [type] : []));
  return {
    always: holders.some((holder) => holds(core, holder, user, project)),
    as,
    accountId: user.accountId,
  };
}

/** Whether the claim covers an issue. Without an issue nobody is reporter or assignee. */
export function covers(claim: Claim, issue: Issue | undefined): boolean {
  if (claim.always) return true;
  return issue !== undefined && claim.as.some((part) => issue.values[part] === claim.accountId);
}
