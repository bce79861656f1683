import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Caller } from '../hooks';
import { forbidden, JiraError } from '../errors';
import { allowed } from '../permissions/check';
import { projectOf } from './read';

/** How Jira refuses each thing that a permission of the project gives. */
const REFUSALS = {
  ADD_COMMENTS: () => forbidden('You do not have the permission to comment on this issue.'),
  ASSIGN_ISSUES: () => new JiraError(403, [], { assignee: 'You do not have permission to assign issues.' }),
  CREATE_ATTACHMENTS: () => forbidden('You do not have permission to create attachments for this issue.'),
  DELETE_ISSUES: () => forbidden('You do not have permission to delete issues in this project.'),
  EDIT_ISSUES: () => forbidden('You do not have permission to edit issues in this project.'),
  LINK_ISSUES: () => forbidden('You do not have permission to link issues in this project.'),
};

/** Throws Jira's 403 unless the caller holds a permission for the issue. */
export function demand(core: Core, caller: Caller, issue: Issue, permission: keyof typeof REFUSALS): void {
  if (!allowed(core, caller, permission, { project: projectOf(core, issue), issue }))
    throw REFUSALS[permission]();
}
