import { z } from 'zod';
import type { Core } from '../jira/core';
import type { Issue } from '../jira/entities/issue';
import { idText } from '../jira/entities/json';
import type { Project, Version } from '../jira/entities/project';
import { notFound } from '../jira/errors';
import { holdersOfPart } from '../jira/issues/projectParts';
import {
  changeVersion,
  createVersion,
  placeVersion,
  removeVersion,
  visibleVersion,
} from '../jira/issues/versions';
import { findProject, visibleProject } from '../jira/projects';
import { renderVersion } from '../jira/render/entities';
import type { Routes } from './env';
import { bytesOf, notEmulated, objectOf, param, signedIn } from './http';
import { page } from './page';
import { safely } from './parse';

const day = z.iso.date();
const change = z.object({
  name: z.string().optional(),
  description: z.string().max(16_384).optional(),
  released: z.boolean().optional(),
  archived: z.boolean().optional(),
  startDate: day.nullish(),
  releaseDate: day.nullish(),
  moveUnfixedIssuesTo: z.string().optional(),
});
const newVersion = change.extend({
  projectId: z.union([z.number(), z.string()]).optional(),
  project: z.string().optional(),
});
const place = z.union([
  z.object({ after: z.string() }),
  z.object({ position: z.enum(['Earlier', 'Later', 'First', 'Last']) }),
]);
const replacement = z.object({
  moveFixIssuesTo: z.number().int().optional(),
  moveAffectedIssuesTo: z.number().int().optional(),
});

const lastPart = (url: string): string => url.split('/').at(-1) ?? '';
const text = (id: number | undefined): string | undefined => (id === undefined ? undefined : String(id));

function withStatus(versions: Version[], wanted: string | undefined): Version[] {
  if (wanted === undefined) return versions;
  const tests: Record<string, (version: Version) => boolean> = {
    released: (one) => one.released && !one.archived,
    unreleased: (one) => !one.released && !one.archived,
    archived: (one) => one.archived,
  };
  const names = wanted.split(',').map((name) => name.trim());
  const known = names.filter((name) => Object.hasOwn(tests, name));
  return versions.filter((one) => known.some((name) => tests[name]?.(one)));
}

function isUnresolved(core: Core, issue: Issue): boolean {
  const status = core.tables.statuses.get(idText(issue.values['status']));
  return status?.category !== 'done';
}

function projectNamed(core: Core, given: z.output<typeof newVersion>): Project {
  const named = given.projectId ?? given.project;
  const project = named === undefined ? undefined : findProject(core, String(named));
  if (!project) throw notFound('The project does not exist or you do not have permission to see it.');
  return project;
}

/** Versions: create, change, release, archive, order, merge, delete. */
export const versionRoutes: Routes = (rest, core) => {
  const self = (version: Version, project: Project) => renderVersion(core, version, project.id);

  rest.get('/project/:project/version', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    const query = c.req.query('query')?.toLowerCase() ?? '';
    const named = project.versions.filter(({ name }) => name.toLowerCase().includes(query));
    return c.json(page(c, withStatus(named, c.req.query('status')), (one) => self(one, project)));
  });

  rest.post('/version', async (c) => {
    signedIn(c);
    const given = safely(newVersion, await objectOf(c));
    const project = visibleProject(core, c.env.caller, projectNamed(core, given).id);
    return c.json(self(createVersion(core, c.env.caller, project, given), project), 201);
  });

  rest.get('/version/:id', (c) => {
    const { project, version } = visibleVersion(core, c.env.caller, param(c, 'id'));
    return c.json(self(version, project));
  });

  rest.put('/version/:id', async (c) => {
    signedIn(c);
    const { project } = visibleVersion(core, c.env.caller, param(c, 'id'));
    const { moveUnfixedIssuesTo, ...given } = safely(change, await objectOf(c));
    if (moveUnfixedIssuesTo !== undefined) throw notEmulated('moveUnfixedIssuesTo');
    return c.json(self(changeVersion(core, c.env.caller, param(c, 'id'), given), project));
  });

  rest.delete('/version/:id', (c) => {
    signedIn(c);
    const { moveFixIssuesTo: fix, moveAffectedIssuesTo: affected } = c.req.query();
    removeVersion(core, c.env.caller, param(c, 'id'), { fix, affected });
    return c.body(null, 204);
  });

  rest.post('/version/:id/removeAndSwap', async (c) => {
    signedIn(c);
    // Clients that replace nothing send no body at all.
    const body = (await bytesOf(c)).byteLength === 0 ? {} : await objectOf(c);
    const { moveFixIssuesTo, moveAffectedIssuesTo } = safely(replacement, body);
    const by = { fix: text(moveFixIssuesTo), affected: text(moveAffectedIssuesTo) };
    removeVersion(core, c.env.caller, param(c, 'id'), by);
    return c.body(null, 204);
  });

  rest.put('/version/:id/mergeto/:other', (c) => {
    signedIn(c);
    const other = param(c, 'other');
    removeVersion(core, c.env.caller, param(c, 'id'), { fix: other, affected: other, verb: 'merged' });
    return c.body(null, 204);
  });

  rest.post('/version/:id/move', async (c) => {
    signedIn(c);
    const { project } = visibleVersion(core, c.env.caller, param(c, 'id'));
    const given = safely(place, await objectOf(c));
    const where = 'after' in given ? { after: lastPart(given.after) } : given;
    return c.json(self(placeVersion(core, c.env.caller, param(c, 'id'), where), project));
  });

  rest.get('/version/:id/relatedIssueCounts', (c) => {
    const { project, version } = visibleVersion(core, c.env.caller, param(c, 'id'));
    const count = (field: 'fixVersions' | 'versions') =>
      holdersOfPart(core, project, field, version.id).length;
    return c.json({
      self: c.req.url,
      issuesFixedCount: count('fixVersions'),
      issuesAffectedCount: count('versions'),
      issueCountWithCustomFieldsShowingVersion: 0,
      customFieldUsage: [],
    });
  });

  rest.get('/version/:id/unresolvedIssueCount', (c) => {
    const { project, version } = visibleVersion(core, c.env.caller, param(c, 'id'));
    const issues = holdersOfPart(core, project, 'fixVersions', version.id);
    const unresolved = issues.filter((issue) => isUnresolved(core, issue));
    return c.json({
      self: c.req.url,
      issuesCount: issues.length,
      issuesUnresolvedCount: unresolved.length,
    });
  });
};
