import type { JiraModel } from '../../jira';
import type { NamedEntity, Project } from '../../jira/entities/project';
import { nextId, valuesOf } from '../../jira/tables';
import type { ImportedTicket } from '../ticket';
import { idsAbove } from './ids';

/**
 * The project that takes the tickets: the one of this key, or a new company-managed one with the workflow,
 * permissions and people of the site's first company-managed project. Components and versions are added.
 */
export function projectFor(model: JiraModel, key: string, tickets: readonly ImportedTicket[]): Project {
  const project = model.projectByIdOrKey(key) ?? newProject(model, key);
  const everywhere = [...model.projects(), project];
  const componentIds = everywhere.flatMap(({ components }) => components.map(({ id }) => id));
  const versionIds = everywhere.flatMap(({ versions }) => versions.map(({ id }) => id));
  const componentNames = new Set(tickets.flatMap(({ components }) => components));
  const versionNames = new Set(tickets.flatMap(({ fixVersions }) => fixVersions));
  const versions = withNames(project.versions, versionNames, idsAbove(versionIds, 10_000));
  const grown = {
    ...project,
    components: withNames(project.components, componentNames, idsAbove(componentIds, 10_000)),
    versions: versions.map((version) => ({ released: false, archived: false, ...version })),
  };
  model.setup.project(grown);
  return grown;
}

function newProject(model: JiraModel, key: string): Project {
  const pattern = valuesOf(model.core.tables.projects).find(({ style }) => style === 'classic');
  if (pattern === undefined)
    throw new Error('The site has no company-managed project to copy the workflow from.');
  return {
    ...pattern,
    id: nextId(model.core.tables, 'project'),
    key,
    name: 'Imported tickets',
    description: 'Tickets of another site',
    components: [],
    versions: [],
    lastIssueNumber: 0,
  };
}

function withNames<T extends NamedEntity>(
  there: readonly T[],
  names: ReadonlySet<string>,
  newId: () => string,
): (T | NamedEntity)[] {
  const known = new Set(there.map(({ name }) => name));
  const missing = [...names].filter((name) => !known.has(name));
  return [...there, ...missing.map((name) => ({ id: newId(), name, description: '' }))];
}

/** The local status of a category: the first of the workflow, in its own order. */
export function statusesOf(
  model: JiraModel,
  project: Project,
): (category: ImportedTicket['category']) => string {
  const workflow = model.core.tables.workflows.get(project.workflowId);
  const ids = workflow?.statusIds ?? [];
  const categoryOf = (id: string) => model.core.tables.statuses.get(id)?.category;
  return (category) => ids.find((id) => categoryOf(id) === category) ?? ids[0] ?? '';
}
