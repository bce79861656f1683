import { idText } from '../entities/json';
import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Caller } from '../hooks';
import type { Table } from '../../store/store';
import { badRequest } from '../errors';
import { valuesOf } from '../tables';
import { demand } from './demand';
import { emitIssueEvent } from './event';
import { childrenOf, visibleIssue } from './read';
import { writeValues } from './write';

function removeBelow<T>(table: Table<T>, prefix: string): void {
  for (const [key] of [...table.entries({ prefix })]) table.remove(key);
}

function removeLinks(core: Core, issueId: string): void {
  for (const link of valuesOf(core.tables.links)) {
    if (link.inwardIssueId === issueId || link.outwardIssueId === issueId) core.tables.links.remove(link.id);
  }
}

function detachChildren(core: Core, caller: Caller, issue: Issue): void {
  for (const child of childrenOf(core, issue.id)) writeValues(core, caller, child, { parent: null });
}

function erase(core: Core, issue: Issue): void {
  const { tables } = core;
  for (const attachment of valuesOf(tables.attachments, `${issue.id}/`)) {
    tables.attachmentBytes.remove(attachment.id);
    tables.attachmentOwners.remove(attachment.id);
  }
  removeBelow(tables.attachments, `${issue.id}/`);
  removeBelow(tables.comments, `${issue.id}/`);
  removeBelow(tables.histories, `${issue.id}/`);
  removeBelow(tables.properties, `issue/${issue.id}/`);
  removeLinks(core, issue.id);
  tables.children.remove(`${idText(issue.values['parent'])}/${issue.id}`);
  for (const key of [issue.key, ...(issue.formerKeys ?? [])]) tables.issueIds.remove(key);
  tables.issues.remove(issue.id);
}

/**
 * Deletes an issue. Sub-tasks go with it only when asked, without an event of their own; children of an epic lose their
 * parent.
 */
export function deleteIssue(core: Core, caller: Caller, idOrKey: string, withSubtasks: boolean): void {
  core.store.transaction(() => {
    const issue = visibleIssue(core, caller, idOrKey);
    demand(core, caller, issue, 'DELETE_ISSUES');
    const level = (child: Issue) =>
      core.tables.issueTypes.get(idText(child.values['issuetype']))?.hierarchyLevel ?? 0;
    const subtasks = childrenOf(core, issue.id).filter((child) => level(child) < 0);
    if (subtasks.length > 0 && !withSubtasks) {
      throw badRequest(
        `The issue '${issue.key}' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
      );
    }
    for (const subtask of subtasks) erase(core, subtask);
    detachChildren(core, caller, issue);
    emitIssueEvent(core, caller, { type: 'avi:jira:deleted:issue', issue });
    erase(core, issue);
  });
}
