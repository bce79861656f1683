import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import { idText, isObject } from '../entities/json';
import type { Project } from '../entities/project';
import type { Caller } from '../hooks';
import { badField, forbidden, JiraError } from '../errors';
import { allowed } from '../permissions/check';
import { levelOfNew } from '../security/inherit';
import { nextId, valuesOf } from '../tables';
import { checkValues } from './edit';
import { actorId, emitIssueEvent } from './event';
import { checkParent } from './hierarchy';
import { notifyAssigned } from './outbox';
import type { ParsedEdit } from './parseEdit';
import { parseEdit } from './parseEdit';
import { initialStatus, workflowFor } from './workflow';
import { addComment } from './comments';

function projectIn(core: Core, body: Record<string, unknown>): Project {
  const given = isObject(body['fields']) ? body['fields']['project'] : undefined;
  const wanted = isObject(given) ? given : {};
  const found = valuesOf(core.tables.projects).find(
    (project) =>
      (wanted['id'] !== undefined && project.id === idText(wanted['id'])) || project.key === wanted['key'],
  );
  if (!found) throw badField('project', 'valid project is required');
  return found;
}

function parseNew(core: Core, body: Record<string, unknown>, project: Project): ParsedEdit {
  const parsed = parseEdit(body, { core, project, current: {}, settable: (field) => field.id !== 'status' });
  const missing: Record<string, string> = {};
  if (typeof parsed.values['issuetype'] !== 'string') missing['issuetype'] = 'Specify an issue type';
  if (typeof parsed.values['summary'] !== 'string')
    missing['summary'] = 'You must specify a summary of the issue.';
  if (Object.keys(missing).length > 0) throw new JiraError(400, [], missing);
  return parsed;
}

function defaults(
  core: Core,
  caller: Caller,
  project: Project,
  values: Record<string, Json>,
): Record<string, Json> {
  const status = initialStatus(workflowFor(core, project, idText(values['issuetype'])));
  const medium = valuesOf(core.tables.priorities).find((one) => one.name === 'Medium');
  const now = core.clock.iso();
  const start = {
    reporter: actorId(core, caller),
    priority: medium?.id ?? null,
    statuscategorychangedate: now,
  };
  const security = levelOfNew(core, project, values);
  return { ...start, ...values, project: project.id, status, security };
}

/** The next key of a project. Call inside the transaction of the creation. */
export function takeKey(core: Core, projectId: string): string {
  const project = core.tables.projects.get(projectId);
  if (!project) throw badField('project', 'valid project is required');
  const lastIssueNumber = project.lastIssueNumber + 1;
  core.tables.projects.put(project.id, { ...project, lastIssueNumber });
  return `${project.key}-${lastIssueNumber}`;
}

/** Writes an issue that did not exist before, with its indexes. */
export function insertIssue(core: Core, issue: Issue): void {
  core.tables.issues.put(issue.id, issue);
  core.tables.issueIds.put(issue.key, issue.id);
  const parent = issue.values['parent'];
  if (typeof parent === 'string') core.tables.children.put(`${parent}/${issue.id}`, true);
}

/** Gives an issue its id and key, writes it and tells of it. Call inside the transaction of the creation. */
export function placeIssue(
  core: Core,
  caller: Caller,
  project: Project,
  values: Record<string, Json>,
): Issue {
  const now = core.clock.iso();
  const identity = {
    id: nextId(core.tables, 'issue'),
    key: takeKey(core, project.id),
    projectId: project.id,
  };
  const made = { creator: actorId(core, caller), created: now, updated: now, revision: 1 };
  const issue: Issue = { ...identity, ...made, values };
  checkParent(core, issue, { parent: values['parent'] ?? null });
  insertIssue(core, issue);
  emitIssueEvent(core, caller, { type: 'avi:jira:created:issue', issue });
  notifyAssigned(core, caller, issue);
  return issue;
}

/** Creates an issue as `POST /rest/api/3/issue` does. Throws 400 with every field that is wrong. */
export function createIssue(core: Core, caller: Caller, body: Record<string, unknown>): Issue {
  return core.store.transaction(() => {
    const project = projectIn(core, body);
    if (!allowed(core, caller, 'BROWSE_PROJECTS', { project }))
      throw badField('project', 'valid project is required');
    if (!allowed(core, caller, 'CREATE_ISSUES', { project })) {
      throw forbidden('You do not have permission to create issues in this project.');
    }
    const { values, comments } = parseNew(core, body, project);
    const issue = placeIssue(core, caller, project, defaults(core, caller, project, values));
    checkValues(core, caller, { ...issue, values: { reporter: actorId(core, caller) } }, values);
    for (const comment of comments) addComment(core, caller, issue.id, comment);
    return issue;
  });
}
