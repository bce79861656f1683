import type { Core } from '../jira/core';
import type { Project } from '../jira/entities/project';
import type { SecurityLevel } from '../jira/entities/security';
import type { Caller } from '../jira/hooks';
import { forbidden, notFound } from '../jira/errors';
import { allowed } from '../jira/permissions/check';
import { visibleProject } from '../jira/projects';
import { renderLevel, renderSecurityScheme } from '../jira/render/security';
import { levelClaim, schemeOf } from '../jira/security/levels';
import { administers } from './admin';
import type { Routes } from './env';
import { param } from './http';

/** The levels that somebody may give an issue of a project: those that they can belong to. */
function offered(core: Core, caller: Caller, project: Project): SecurityLevel[] {
  if (!allowed(core, caller, 'SET_ISSUE_SECURITY', { project })) return [];
  return (schemeOf(core, project)?.levels ?? []).filter((level) => {
    const claim = levelClaim(core, caller, project, level.id);
    return claim.always || claim.as.length > 0;
  });
}

/** The issue security of one project. */
export const projectSecurityRoutes: Routes = (rest, core) => {
  rest.get('/project/:project/securitylevel', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    const scheme = schemeOf(core, project);
    const levels = scheme
      ? offered(core, c.env.caller, project).map((one) => renderLevel(core, scheme, one))
      : [];
    return c.json({ levels });
  });

  rest.get('/project/:project/issuesecuritylevelscheme', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    if (!administers(core, c.env.caller, project))
      throw forbidden('You do not have permission to administer this project.');
    const scheme = schemeOf(core, project);
    if (!scheme) throw notFound(`The project '${project.key}' has no issue security scheme.`);
    return c.json(renderSecurityScheme(core, scheme, true));
  });
};
