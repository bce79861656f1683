import type { Core } from '../core';
import type { Project } from '../entities/project';
import type { Json } from '../entities/json';
import { forbidden, notFound } from '../errors';
import type { Caller } from '../hooks';
import { allowed, allowedGlobally } from '../permissions/check';
import { mayBrowseProject } from '../projects';
import { nextId, valuesOf } from '../tables';
import type { Issue } from '../entities/issue';
import { writeValues } from './write';

/** Lists of issues that hold parts of their project: components, and versions twice. */
export type PartField = 'components' | 'fixVersions' | 'versions';

/** The project that has a part of an id, if the caller may see it. Throws 404 in Jira's words. */
export function projectWith(
  core: Core,
  caller: Caller,
  find: (project: Project) => boolean,
  missing: string,
): Project {
  const project = valuesOf(core.tables.projects).find(find);
  if (!project || !mayBrowseProject(core, caller, project)) throw notFound(missing);
  return project;
}

/** Throws unless the caller administers the project or Jira: 403 for components, but 404 for versions. */
export function demandAdminister(
  core: Core,
  caller: Caller,
  project: Project,
  what: 'components' | 'versions',
): void {
  if (allowed(core, caller, 'ADMINISTER_PROJECTS', { project })) return;
  if (allowedGlobally(core, caller, 'ADMINISTER')) return;
  const message = `You do not have permission to manage the ${what} of this project.`;
  throw what === 'versions' ? notFound(message) : forbidden(message);
}

/** The next id that no project uses yet. The first ones of a site are given with its projects. */
export function freshId(core: Core, sequence: 'version' | 'component'): string {
  const all = valuesOf(core.tables.projects).flatMap((project) =>
    sequence === 'version' ? project.versions : project.components,
  );
  const taken = new Set(all.map(({ id }) => id));
  let id = nextId(core.tables, sequence);
  while (taken.has(id)) id = nextId(core.tables, sequence);
  return id;
}

const idsIn = (issue: Issue, field: PartField): Json[] => {
  const held = issue.values[field];
  return Array.isArray(held) ? held : [];
};

/** The issues of a project that hold a part. */
export function holdersOfPart(core: Core, project: Project, field: PartField, id: string): Issue[] {
  return valuesOf(core.tables.issues).filter(
    (issue) => issue.projectId === project.id && idsIn(issue, field).includes(id),
  );
}

/** Takes a part from every issue that holds it, and gives another one for it where one is named. */
export function swapPart(
  core: Core,
  caller: Caller,
  project: Project,
  swap: { field: PartField; id: string; by?: string | undefined },
): void {
  const { field, id, by } = swap;
  for (const issue of holdersOfPart(core, project, field, id)) {
    const others = idsIn(issue, field).filter((one) => one !== id && one !== by);
    writeValues(core, caller, issue, { [field]: by === undefined ? others : [...others, by] });
  }
}
