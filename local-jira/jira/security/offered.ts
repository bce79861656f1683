import type { Core } from '../core';
import type { Project } from '../entities/project';
import type { SecurityLevel } from '../entities/security';
import type { Caller } from '../hooks';
import { allowed } from '../permissions/check';
import { levelClaim, schemeOf } from './levels';

/** The levels that somebody may give an issue of a project: those that they can belong to, with Set Issue Security. */
export function offeredLevels(core: Core, caller: Caller, project: Project): SecurityLevel[] {
  if (!allowed(core, caller, 'SET_ISSUE_SECURITY', { project })) return [];
  return (schemeOf(core, project)?.levels ?? []).filter((level) => {
    const claim = levelClaim(core, caller, project, level.id);
    return claim.always || claim.as.length > 0;
  });
}
