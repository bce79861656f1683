import { idText } from '../entities/json';
import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import type { Caller } from '../hooks';
import { refuseOwnSprint } from '../agile/subtask';
import { badField } from '../errors';
import { checkSettable } from '../security/settable';
import { addComment } from './comments';
import { demand } from './demand';
import { parseEdit } from './parseEdit';
import { findIssue, projectOf, visibleIssue } from './read';
import { workflowFor } from './workflow';
import { writeValues } from './write';

const NOT_BY_EDIT = new Set(['project', 'status']);

/** Values that Jira never leaves empty. */
const REQUIRED: Record<string, string> = {
  summary: 'You must specify a summary of the issue.',
  issuetype: 'Specify an issue type',
  priority: 'Priority is required.',
};

/** Refuses empty required fields, and what this caller may not set. */
export function checkValues(core: Core, caller: Caller, issue: Issue, values: Record<string, Json>): void {
  for (const [id, message] of Object.entries(REQUIRED)) {
    if (values[id] === null) throw badField(id, message);
  }
  refuseOwnSprint(core, issue, values);
  checkSettable(core, caller, issue, values);
}

/** A type may only change to one that follows the same workflow and is a sub-task as before: anything else is a move. */
export function checkTypeChange(core: Core, issue: Issue, values: Record<string, Json>): void {
  const typeId = values['issuetype'];
  if (typeof typeId !== 'string') return;
  const project = projectOf(core, issue);
  const before = idText(issue.values['issuetype']);
  const sameWorkflow = workflowFor(core, project, typeId).id === workflowFor(core, project, before).id;
  const isSubtask = (id: string) => (core.tables.issueTypes.get(id)?.hierarchyLevel ?? 0) < 0;
  if (!sameWorkflow || isSubtask(typeId) !== isSubtask(before))
    throw badField('issuetype', 'The issue type selected is invalid.');
}

/** Edits an issue as `PUT /rest/api/3/issue/{key}` does. Throws 404 for an issue the caller may not see. */
export function editIssue(core: Core, caller: Caller, idOrKey: string, body: Record<string, unknown>): Issue {
  return core.store.transaction(() => {
    const issue = visibleIssue(core, caller, idOrKey);
    demand(core, caller, issue, 'EDIT_ISSUES');
    const settable = (field: { id: string }) => !NOT_BY_EDIT.has(field.id);
    const { values, comments } = parseEdit(body, {
      core,
      project: projectOf(core, issue),
      current: issue.values,
      settable,
    });
    checkValues(core, caller, issue, values);
    checkTypeChange(core, issue, values);
    writeValues(core, caller, issue, values);
    for (const comment of comments) addComment(core, caller, issue.id, comment);
    return findIssue(core, issue.id) ?? issue;
  });
}

/** Sets or clears the assignee, which needs Assign Issues but not Edit Issues. */
export function assign(core: Core, caller: Caller, idOrKey: string, accountId: string | null): void {
  core.store.transaction(() => {
    const issue = visibleIssue(core, caller, idOrKey);
    demand(core, caller, issue, 'ASSIGN_ISSUES');
    const fields = { assignee: accountId === null ? null : { accountId } };
    const { values } = parseEdit(
      { fields },
      { core, project: projectOf(core, issue), current: issue.values, settable: () => true },
    );
    writeValues(core, caller, issue, values);
  });
}
