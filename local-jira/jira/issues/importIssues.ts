import { idText } from '../entities/json';
import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import type { Caller } from '../hooks';
import { badField, badRequest } from '../errors';
import { findField } from '../fields/registry';
import { findProject } from '../projects';
import { nextId } from '../tables';
import { insertIssue, takeKey } from './create';
import { actorId, emitIssueEvent } from './event';
import { checkParent } from './hierarchy';
import { findIssue } from './read';
import { initialStatus, workflowFor } from './workflow';

/**
 * An issue from outside. `values` is by field id, as issues keep them: references as ids, documents as ADF.
 * `key` keeps its number when it is free and of the project; `parentKey` may name an earlier issue of the batch.
 */
export interface ImportedIssue {
  project: string;
  key?: string;
  parentKey?: string;
  summary: string;
  creator?: string;
  created?: string;
  updated?: string;
  values: Record<string, Json>;
}

function keyFor(core: Core, projectId: string, wanted: string | undefined): string {
  const project = core.tables.projects.get(projectId);
  const number = Number(wanted?.split('-').at(-1));
  if (!project || wanted !== `${project.key}-${number}`) return takeKey(core, projectId);
  if (findIssue(core, wanted)) throw badRequest(`Issue ${wanted} already exists.`);
  const lastIssueNumber = Math.max(project.lastIssueNumber, number);
  core.tables.projects.put(project.id, { ...project, lastIssueNumber });
  return wanted;
}

function checkKnown(core: Core, values: Record<string, Json>): void {
  for (const id of Object.keys(values)) {
    if (!findField(core, id)) throw badField(id, `Field '${id}' is unknown.`);
  }
  if (!core.tables.issueTypes.get(idText(values['issuetype'])))
    throw badField('issuetype', 'Specify a valid issue type');
  const status = values['status'];
  if (status !== undefined && !core.tables.statuses.get(idText(status)))
    throw badField('status', 'The status selected is invalid.');
}

function parentOf(core: Core, { parentKey }: ImportedIssue): Issue | undefined {
  if (parentKey === undefined) return undefined;
  const parent = findIssue(core, parentKey);
  if (!parent) throw badField('parent', `Parent ${parentKey} does not exist.`);
  return parent;
}

function addOne(core: Core, caller: Caller, one: ImportedIssue): Issue {
  const project = findProject(core, one.project);
  if (!project) throw badField('project', `No project could be found with key '${one.project}'.`);
  checkKnown(core, one.values);
  const parent = parentOf(core, one);
  const status = initialStatus(workflowFor(core, project, idText(one.values['issuetype'])));
  const values = {
    status,
    ...one.values,
    summary: one.summary,
    project: project.id,
    ...(parent && { parent: parent.id }),
  };
  const created = one.created ?? core.clock.iso();
  const key = keyFor(core, project.id, one.key);
  const id = nextId(core.tables, 'issue');
  const creator = one.creator ?? actorId(core, caller);
  const issue = {
    id,
    key,
    projectId: project.id,
    creator,
    created,
    updated: one.updated ?? created,
    revision: 1,
    values,
  };
  checkParent(core, issue, { parent: parent?.id ?? null });
  insertIssue(core, issue);
  emitIssueEvent(core, caller, { type: 'avi:jira:created:issue', issue });
  return issue;
}

/** Adds issues from outside in one transaction: one that is wrong refuses them all. */
export function importIssues(core: Core, caller: Caller, batch: ImportedIssue[]): Issue[] {
  return core.store.transaction(() => batch.map((one) => addOne(core, caller, one)));
}
