import type { MiddlewareHandler } from 'hono';
import type { Core } from '../jira/core';
import type { Project } from '../jira/entities/project';
import type { Caller } from '../jira/hooks';
import type { Env } from './env';
import { forbidden, JiraError } from '../jira/errors';
import { allowed, allowedGlobally } from '../jira/permissions/check';

const REFUSED = 'You are not authorized to perform this operation. Administrator privileges are required.';

/** Throws 401 for a caller who is not signed in, 403 for one who does not hold Administer Jira. */
export function demandJiraAdmin(core: Core, caller: Caller): void {
  if (caller.kind === 'anonymous')
    throw new JiraError(401, ['Client must be authenticated to access this resource.']);
  if (!allowedGlobally(core, caller, 'ADMINISTER')) throw forbidden(REFUSED);
}

/** Whether the caller administers the project, or all of Jira. */
export function administers(core: Core, caller: Caller, project: Project): boolean {
  return (
    allowed(core, caller, 'ADMINISTER_PROJECTS', { project }) || allowedGlobally(core, caller, 'ADMINISTER')
  );
}

/** A deactivated account is signed out everywhere: whatever it asks is answered 401. */
export function activeOnly(core: Core): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { caller } = c.env;
    if (caller.kind === 'user' && core.tables.users.get(caller.accountId)?.active === false)
      throw new JiraError(401, ['Client must be authenticated to access this resource.']);
    await next();
  };
}
