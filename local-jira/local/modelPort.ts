import type { Issue } from '../jira/entities/issue';
import type { Project } from '../jira/entities/project';
import type { JiraModel } from '../jira/index';
import type { LocalJira, ProjectPlace } from './port';

const projectPlace = ({ id, key }: Project): ProjectPlace => ({ id, key, type: 'software' });

function issuePlace(model: JiraModel, issue: Issue) {
  const project = model.projectByIdOrKey(issue.projectId);
  const { issuetype } = issue.values;
  const typeId = typeof issuetype === 'string' ? issuetype : '';
  const type = model.core.tables.issueTypes.get(typeId)?.name ?? '';
  return project && { id: issue.id, key: issue.key, type, typeId, project: projectPlace(project) };
}

function findStatus(model: JiraModel, idOrName: string): string | undefined {
  const { statuses } = model.core.tables;
  if (statuses.get(idOrName)) return idOrName;
  const wanted = idOrName.toLowerCase();
  return Array.from(statuses.entries()).find(([, { name }]) => name.toLowerCase() === wanted)?.[0];
}

/** The local routes' view of Jira's model. */
export const createModelPort = (model: JiraModel): LocalJira => ({
  users: () => model.users(),
  rolesOf: (accountId) => model.rolesOf(accountId),
  issue: (idOrKey) => {
    const issue = model.issueByIdOrKey(idOrKey);
    return issue && issuePlace(model, issue);
  },
  project: (idOrKey) => {
    const project = model.projectByIdOrKey(idOrKey);
    return project && projectPlace(project);
  },
  statusId: (idOrName) => findStatus(model, idOrName),
  outbox: () => model.notifications(),
  setStatus: (issueId, statusId, caller) => model.setStatusDirectly(issueId, statusId, caller),
});
