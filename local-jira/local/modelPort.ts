import { boardById, sprintsOf } from '../jira/agile/boards';
import { sprintById } from '../jira/agile/sprints';
import type { Issue } from '../jira/entities/issue';
import type { Project } from '../jira/entities/project';
import type { JiraModel } from '../jira/index';
import { allowed, allowedGlobally } from '../jira/permissions/check';
import type { BoardPlace, LocalJira, ProjectPlace, SprintPlace } from './port';

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

function boardPlace({ core }: JiraModel, id: number, accountId: string): BoardPlace | undefined {
  const board = boardById(core, id);
  const project = board && core.tables.projects.get(board.projectId);
  if (!board || !project) return undefined;
  const sees = allowed(core, { kind: 'user', accountId }, 'BROWSE_PROJECTS', { project });
  return sees ? { board: { id, type: board.type }, project: projectPlace(project) } : undefined;
}

function sprintPlace(
  model: JiraModel,
  id: number,
  boardId: number | undefined,
  accountId: string,
): SprintPlace | undefined {
  const sprint = sprintById(model.core, id);
  if (!sprint || sprint.state === 'closed') return undefined;
  const place = boardPlace(model, boardId ?? sprint.originBoardId, accountId);
  const shown = place && sprintsOf(model.core, place.board.id).some((one) => one.id === id);
  return shown ? { ...place, sprint: { id, state: sprint.state } } : undefined;
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
  board: (id, accountId) => boardPlace(model, id, accountId),
  sprint: (id, boardId, accountId) => sprintPlace(model, id, boardId, accountId),
  administers: (accountId) => allowedGlobally(model.core, { kind: 'user', accountId }, 'ADMINISTER'),
  statusId: (idOrName) => findStatus(model, idOrName),
  outbox: () => model.notifications(),
  setStatus: (issueId, statusId, caller) => model.setStatusDirectly(issueId, statusId, caller),
});
