import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Project } from '../entities/project';
import type { SecurityLevel, SecurityScheme } from '../entities/security';
import type { Caller } from '../hooks';
import type { Claim } from '../permissions/claims';
import { claimOf } from '../permissions/claims';
import { valuesOf } from '../tables';

/** The id of an issue's security level; undefined for an issue that everybody sees who may browse. */
export function levelIdOf(issue: Pick<Issue, 'values'>): string | undefined {
  const id = issue.values['security'];
  return typeof id === 'string' ? id : undefined;
}

/** A level by id, in whichever scheme it is. */
export function findLevel(
  core: Core,
  levelId: string,
): { scheme: SecurityScheme; level: SecurityLevel } | undefined {
  for (const scheme of valuesOf(core.tables.securitySchemes)) {
    const level = scheme.levels.find((one) => one.id === levelId);
    if (level) return { scheme, level };
  }
  return undefined;
}

/** The scheme that a project uses. */
export function schemeOf(core: Core, project: Project): SecurityScheme | undefined {
  return project.securitySchemeId === undefined
    ? undefined
    : core.tables.securitySchemes.get(project.securitySchemeId);
}

/** What a caller's membership of a level is worth in a project. A level that is gone has no members. */
export function levelClaim(core: Core, caller: Caller, project: Project, levelId: string): Claim {
  const who: Caller =
    caller.kind === 'app' && !core.appSeesEveryLevel
      ? { kind: 'user', accountId: core.appAccountId() }
      : caller;
  const holders = findLevel(core, levelId)?.level.members.map(({ holder }) => holder) ?? [];
  return claimOf(core, who, project, holders);
}
