import { z } from 'zod';
import type { Core } from '../jira/core';
import type { JsonObject } from '../jira/entities/json';
import type { SecurityScheme } from '../jira/entities/security';
import { badRequest } from '../jira/errors';
import { renderSecurityScheme } from '../jira/render/security';
import type { NewLevel } from '../jira/security/schemes';
import {
  assignScheme,
  createScheme,
  deleteScheme,
  keepScheme,
  projectsOf,
  securityScheme,
} from '../jira/security/schemes';
import { findProject } from '../jira/projects';
import { valuesOf } from '../jira/tables';
import { administers, demandJiraAdmin } from './admin';
import type { Routes } from './env';
import { holderInput, readHolder } from './holders';
import { listOf, objectOf, param, signedIn } from './http';
import { page } from './page';
import { safely } from './parse';
import { finishedTask } from './taskView';

const levelInput = z.object({
  name: z.string().trim().min(1).max(255),
  description: z.string().max(4000).default(''),
  isDefault: z.boolean().default(false),
  members: z.array(holderInput).default([]),
});

/** The body that adds levels to a scheme. */
export const levelsInput = z.array(levelInput).max(100);

const schemeInput = z.object({
  name: z.string().trim().min(1).max(60),
  description: z.string().max(255).default(''),
  levels: levelsInput.default([]),
});
const schemeChange = z.object({
  name: z.string().trim().min(1).max(60).optional(),
  description: z.string().max(255).optional(),
});
const association = z.object({
  projectId: z.string(),
  schemeId: z.string().nullable(),
  oldToNewSecurityLevelMappings: z
    .array(z.object({ oldLevelId: z.string(), newLevelId: z.string() }))
    .default([]),
});

/** Levels as they come in a request. Throws 400 for members that do not exist. */
export function newLevels(core: Core, given: z.output<typeof levelsInput>): NewLevel[] {
  return given.map(({ members, ...level }) => ({
    ...level,
    holders: members.map((one) => readHolder(core, one)),
  }));
}

function withProjects(core: Core, scheme: SecurityScheme): JsonObject {
  const { defaultLevelId: level } = scheme;
  const projectIds = projectsOf(core, scheme.id).map(({ id }) => Number(id));
  const shown = renderSecurityScheme(core, scheme, false);
  delete shown['defaultSecurityLevelId'];
  return { ...shown, ...(level === undefined ? {} : { defaultLevel: Number(level) }), projectIds };
}

/** Issue security schemes. Only Jira administrators see and change them; a project's own is seen by its administrators. */
export const securitySchemeRoutes: Routes = (rest, core) => {
  const all = (): SecurityScheme[] => valuesOf(core.tables.securitySchemes);

  rest.get('/issuesecurityschemes', (c) => {
    demandJiraAdmin(core, c.env.caller);
    return c.json({ issueSecuritySchemes: all().map((one) => renderSecurityScheme(core, one, false)) });
  });

  rest.post('/issuesecurityschemes', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const { levels, ...given } = safely(schemeInput, await objectOf(c));
    const scheme = createScheme(core, { ...given, levels: newLevels(core, levels) });
    return c.json({ id: scheme.id }, 201);
  });

  rest.get('/issuesecurityschemes/search', (c) => {
    demandJiraAdmin(core, c.env.caller);
    const [ids, projectIds] = [listOf(c, 'id'), listOf(c, 'projectId')];
    const found = all().filter((scheme) => {
      const used = projectsOf(core, scheme.id).map(({ id }) => id);
      return (ids?.includes(scheme.id) ?? true) && (projectIds?.some((id) => used.includes(id)) ?? true);
    });
    return c.json(page(c, found, (one) => withProjects(core, one)));
  });

  rest.get('/issuesecurityschemes/project', (c) => {
    demandJiraAdmin(core, c.env.caller);
    const [schemes, projects] = [listOf(c, 'issueSecuritySchemeId'), listOf(c, 'projectId')];
    const found = valuesOf(core.tables.projects).flatMap((project) => {
      const id = project.securitySchemeId;
      if (id === undefined || (projects && !projects.includes(project.id))) return [];
      return schemes && !schemes.includes(id) ? [] : [{ issueSecuritySchemeId: id, projectId: project.id }];
    });
    return c.json(page(c, found, (one) => one));
  });

  rest.put('/issuesecurityschemes/project', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const given = safely(association, await objectOf(c));
    const project = findProject(core, given.projectId);
    if (!project) throw badRequest(`No project could be found with id '${given.projectId}'.`);
    const pairs = given.oldToNewSecurityLevelMappings;
    const mapping = new Map(pairs.map(({ oldLevelId, newLevelId }) => [oldLevelId, newLevelId]));
    assignScheme(core, project, given.schemeId ?? undefined, mapping);
    return c.json(finishedTask(core, 'Associate security scheme to project'), 303);
  });

  rest.get('/issuesecurityschemes/:scheme', (c) => {
    signedIn(c);
    const scheme = securityScheme(core, param(c, 'scheme'));
    const seen = projectsOf(core, scheme.id).some((project) => administers(core, c.env.caller, project));
    if (!seen) demandJiraAdmin(core, c.env.caller);
    return c.json(renderSecurityScheme(core, scheme, true));
  });

  rest.put('/issuesecurityschemes/:scheme', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const given = safely(schemeChange, await objectOf(c));
    const scheme = securityScheme(core, param(c, 'scheme'));
    const { name = scheme.name, description = scheme.description } = given;
    keepScheme(core, { ...scheme, name, description });
    return c.body(null, 204);
  });

  rest.delete('/issuesecurityschemes/:scheme', (c) => {
    demandJiraAdmin(core, c.env.caller);
    deleteScheme(core, param(c, 'scheme'));
    return c.body(null, 204);
  });
};
