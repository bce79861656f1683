import type { Core } from '../core';
import type { Comment, Issue } from '../entities/issue';
import type { Caller } from '../hooks';
import { isAdf } from '../../adf';
import { badField, badRequest, notFound } from '../errors';
import { parseJson } from '../fields/json';
import { allowed } from '../permissions/check';
import { renderComment } from '../render/activity';
import { nextId, sortable, valuesOf } from '../tables';
import { demand } from './demand';
import { emitEvent } from './emit';
import { actorId, emitIssueEvent } from './event';
import { notify } from './outbox';
import { projectOf, visibleIssue } from './read';
import { parseVisibility, seesComment } from './visibility';
import { touched } from './write';

function bodyOf(body: unknown) {
  if (body === undefined || body === null) throw badField('comment', 'Comment body can not be empty!');
  if (!isAdf(body)) throw badField('comment', 'Comment body is not valid!');
  return parseJson(body, 'comment');
}

const keyOf = (comment: Comment): string => `${comment.issueId}/${sortable(comment.id)}`;

/** Keeps a comment and tells the app that there is one, or that it reads differently. */
function keep(core: Core, caller: Caller, issue: Issue, comment: Comment): void {
  const after = touched(core, issue);
  core.tables.comments.put(keyOf(comment), comment);
  core.tables.issues.put(issue.id, after);
  const more = { comment: renderComment(core, comment) };
  emitIssueEvent(core, caller, { type: 'avi:jira:commented:issue', issue: after, more });
}

/** A comment that is to be added. `visibility` as REST writes it: for a group or a project role only. */
export interface NewComment {
  body: unknown;
  visibility?: unknown;
}

/** Adds a comment in Atlassian Document Format. Nobody is told of one that not everybody sees. */
export function addCommentFor(core: Core, caller: Caller, idOrKey: string, given: NewComment): Comment {
  return core.store.transaction(() => {
    const issue = visibleIssue(core, caller, idOrKey);
    demand(core, caller, issue, 'ADD_COMMENTS');
    const body = bodyOf(given.body);
    const only = parseVisibility(core, caller, projectOf(core, issue), given.visibility);
    const now = core.clock.iso();
    const author = actorId(core, caller);
    const id = nextId(core.tables, 'comment');
    const made = { author, updateAuthor: author, created: now, updated: now };
    const comment = { id, issueId: issue.id, body, ...made, ...(only && { visibility: only }) };
    keep(core, caller, issue, comment);
    if (!only) notify(core, caller, issue, { event: 'commented', what: 'commented on an issue' });
    return comment;
  });
}

/** Adds a comment that everybody sees who sees the issue. */
export function addComment(core: Core, caller: Caller, idOrKey: string, body: unknown): Comment {
  return addCommentFor(core, caller, idOrKey, { body });
}

/** The comments of an issue that the caller sees, oldest first. */
export function visibleComments(core: Core, caller: Caller, issue: Issue): Comment[] {
  const project = projectOf(core, issue);
  return valuesOf(core.tables.comments, `${issue.id}/`).filter((one) =>
    seesComment(core, caller, project, one),
  );
}

/** A comment that the caller may see. Throws 404 in Jira's words. */
export function visibleComment(core: Core, caller: Caller, idOrKey: string, id: string): Comment {
  const issue = visibleIssue(core, caller, idOrKey);
  const comment = core.tables.comments.get(`${issue.id}/${sortable(id)}`);
  if (!comment || !seesComment(core, caller, projectOf(core, issue), comment))
    throw notFound(`Can not find a comment for the id: ${id}.`);
  return comment;
}

function demandOwnOrAll(core: Core, caller: Caller, comment: Comment, verb: 'EDIT' | 'DELETE'): Issue {
  const issue = visibleIssue(core, caller, comment.issueId);
  const place = { project: projectOf(core, issue), issue };
  const own =
    comment.author === actorId(core, caller) && allowed(core, caller, `${verb}_OWN_COMMENTS`, place);
  if (!own && !allowed(core, caller, `${verb}_ALL_COMMENTS`, place)) {
    throw badRequest(`You do not have the permission to ${verb.toLowerCase()} this comment.`);
  }
  return issue;
}

/** Changes a comment's body, and whom it is for when that is given. */
export function editComment(core: Core, caller: Caller, comment: Comment, change: NewComment): Comment {
  return core.store.transaction(() => {
    const issue = demandOwnOrAll(core, caller, comment, 'EDIT');
    const only = parseVisibility(core, caller, projectOf(core, issue), change.visibility);
    const edited = {
      ...comment,
      body: bodyOf(change.body),
      updateAuthor: actorId(core, caller),
      updated: core.clock.iso(),
      ...(only && { visibility: only }),
    };
    keep(core, caller, issue, edited);
    return edited;
  });
}

/** Deletes a comment. Jira keeps no trace of it in the changelog. */
export function deleteComment(core: Core, caller: Caller, comment: Comment): void {
  core.store.transaction(() => {
    const issue = demandOwnOrAll(core, caller, comment, 'DELETE');
    core.tables.comments.remove(keyOf(comment));
    core.tables.issues.put(issue.id, touched(core, issue));
    emitEvent(core, caller, 'avi:jira:deleted:comment', {
      issue: { id: issue.id, key: issue.key },
      comment: renderComment(core, comment),
    });
  });
}
