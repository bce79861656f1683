import { createBoardFor } from '../agile/boards';
import type { Core } from '../core';
import type { Project } from '../entities/project';
import { nextId, reserveId, valuesOf } from '../tables';

/** What a new project is given; everything else is as in the first project of its style. */
export type NewProject = Pick<Project, 'key' | 'name' | 'description' | 'style'> &
  Partial<Pick<Project, 'leadAccountId' | 'workflowId'>>;

/** Team-managed projects have types of their own: those of the pattern, made anew. */
function ownTypes(core: Core, pattern: Project, projectId: string): string[] {
  const copied = pattern.issueTypeIds.flatMap((id) => core.tables.issueTypes.get(id) ?? []);
  return copied.map((type) => {
    const id = nextId(core.tables, 'issue-type');
    core.tables.issueTypes.put(id, { ...type, id, projectId });
    return id;
  });
}

/** Team-managed projects have a workflow to themselves: a copy that starts a life of its own. */
function ownWorkflow(core: Core, id: string, project: Pick<Project, 'key' | 'name'>): string {
  const pattern = core.tables.workflows.get(id);
  if (pattern === undefined) throw new Error(`There is no workflow ${id}.`);
  const own = { ...pattern, id: `workflow-${project.key.toLowerCase()}`, name: `${project.name} workflow` };
  const transitions = pattern.transitions.map((transition) => ({
    ...transition,
    validators: transition.validators.map((rule) => ({ ...rule, id: `${rule.id}-${project.key}` })),
  }));
  core.tables.workflows.put(own.id, { ...own, transitions });
  return own.id;
}

/**
 * Makes a project with a board: issue types, workflow, permissions and people as in the first project of its style.
 * Call inside the transaction that uses it.
 */
export function newProject(core: Core, { leadAccountId, workflowId, ...given }: NewProject): Project {
  const pattern = valuesOf(core.tables.projects).find(({ style }) => style === given.style);
  if (pattern === undefined) throw new Error(`The site has no ${given.style} project to go by.`);
  const id = nextId(core.tables, 'project');
  const followed = workflowId ?? pattern.workflowId;
  const project: Project = {
    ...pattern,
    ...given,
    id,
    leadAccountId: leadAccountId ?? pattern.leadAccountId,
    workflowId: given.style === 'classic' ? followed : ownWorkflow(core, followed, given),
    ...(workflowId === undefined && given.style === 'classic' ? {} : { workflowByType: {} }),
    issueTypeIds: given.style === 'classic' ? pattern.issueTypeIds : ownTypes(core, pattern, id),
    components: [],
    versions: [],
    lastIssueNumber: 0,
  };
  core.tables.projects.put(id, project);
  reserveId(core.tables, 'project', id);
  createBoardFor(core, project);
  return project;
}
