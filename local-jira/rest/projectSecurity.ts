import { forbidden, notFound } from '../jira/errors';
import { visibleProject } from '../jira/projects';
import { renderLevel, renderSecurityScheme } from '../jira/render/security';
import { schemeOf } from '../jira/security/levels';
import { offeredLevels } from '../jira/security/offered';
import { administers } from './admin';
import type { Routes } from './env';
import { param } from './http';

/** The issue security of one project. */
export const projectSecurityRoutes: Routes = (rest, core) => {
  rest.get('/project/:project/securitylevel', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    const scheme = schemeOf(core, project);
    if (!scheme) return c.json({ levels: [] });
    const levels = offeredLevels(core, c.env.caller, project);
    return c.json({ levels: levels.map((one) => renderLevel(core, scheme, one)) });
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
