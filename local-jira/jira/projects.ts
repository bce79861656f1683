import type { Core } from './core';
import type { Project } from './entities/project';
import type { Caller } from './hooks';
import { notFound } from './errors';
import { allowed } from './permissions/check';
import { valuesOf } from './tables';

/** A project by id or key, without asking who looks. */
export function findProject(core: Core, idOrKey: string): Project | undefined {
  const byId = core.tables.projects.get(idOrKey);
  return byId ?? valuesOf(core.tables.projects).find((project) => project.key === idOrKey.toUpperCase());
}

export function mayBrowseProject(core: Core, caller: Caller, project: Project): boolean {
  return (
    allowed(core, caller, 'BROWSE_PROJECTS', { project }) ||
    allowed(core, caller, 'ADMINISTER_PROJECTS', { project })
  );
}

/** A project that the caller may see. Throws 404 in Jira's words. */
export function visibleProject(core: Core, caller: Caller, idOrKey: string): Project {
  const project = findProject(core, idOrKey);
  if (!project || !mayBrowseProject(core, caller, project)) {
    const how = /^\d+$/u.test(idOrKey) ? 'id' : 'key';
    throw notFound(`No project could be found with ${how} '${idOrKey}'.`);
  }
  return project;
}

/** The projects that the caller may see, by key. */
export function visibleProjects(core: Core, caller: Caller): Project[] {
  const all = valuesOf(core.tables.projects).filter((project) => mayBrowseProject(core, caller, project));
  return all.sort((left, right) => left.key.localeCompare(right.key));
}
