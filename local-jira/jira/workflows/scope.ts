import type { Core } from '../core';
import type { Project } from '../entities/project';
import type { Workflow } from '../entities/workflow';
import type { Caller } from '../hooks';
import { allowed, allowedGlobally } from '../permissions/check';
import { valuesOf } from '../tables';

/** The projects whose issues follow a workflow, in the order of their ids. */
export function projectsOf(core: Core, workflow: Workflow): Project[] {
  return valuesOf(core.tables.projects).filter((project) =>
    [project.workflowId, ...Object.values(project.workflowByType)].includes(workflow.id),
  );
}

/** The team-managed project that has a workflow to itself; undefined for the workflows of company-managed projects. */
export function owningProject(core: Core, workflow: Workflow): Project | undefined {
  const [project, ...others] = projectsOf(core, workflow);
  return project?.style === 'next-gen' && others.length === 0 ? project : undefined;
}

/** The word of manifests for the projects that a workflow is for. */
export function projectTypeOf(core: Core, workflow: Workflow): 'company-managed' | 'team-managed' {
  return owningProject(core, workflow) ? 'team-managed' : 'company-managed';
}

/** Jira administrators see and change every workflow, project administrators the one of their team-managed project. */
export function mayAdminister(core: Core, caller: Caller, workflow: Workflow): boolean {
  if (allowedGlobally(core, caller, 'ADMINISTER')) return true;
  const project = owningProject(core, workflow);
  return project !== undefined && allowed(core, caller, 'ADMINISTER_PROJECTS', { project });
}
