import type { JiraModel } from '../../jira';
import type { NamedEntity, Project } from '../../jira/entities/project';
import { newProject } from '../../jira/site/newProject';
import type { ImportedTicket } from '../ticket';
import { idsAbove } from './ids';
import type { Target } from './target';

/** The project that takes the tickets, made where it is not there. Components and versions of the tickets are added. */
export function projectFor(model: JiraModel, target: Target, tickets: readonly ImportedTicket[]): Project {
  const project = target.existing ?? madeProject(model, target);
  const everywhere = model.projects();
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

const madeProject = (model: JiraModel, { key, name, style, workflow }: Target): Project =>
  newProject(model.core, {
    ...{ key, name, style, description: 'Tickets of another site' },
    workflowId: workflow.id,
  });

function withNames<T extends NamedEntity>(
  there: readonly T[],
  names: ReadonlySet<string>,
  newId: () => string,
): (T | NamedEntity)[] {
  const known = new Set(there.map(({ name }) => name));
  const missing = [...names].filter((name) => !known.has(name));
  return [...there, ...missing.map((name) => ({ id: newId(), name, description: '' }))];
}
