import type { Core } from '../core';
import type { Comment } from '../entities/issue';
import type { Caller } from '../hooks';
import { isAdf } from '../../adf';
import { badField, forbidden, notFound } from '../errors';
import { parseJson } from '../fields/json';
import { allowed } from '../permissions/check';
import { renderComment } from '../render/activity';
import { nextId, sortable } from '../tables';
import { demand } from './demand';
import { actorId, emitIssueEvent } from './event';
import { notify } from './outbox';
import { projectOf, visibleIssue } from './read';
import { touched } from './write';

function bodyOf(body: unknown) {
  if (body === undefined || body === null) throw badField('comment', 'Comment body can not be empty!');
  if (!isAdf(body)) throw badField('comment', 'Comment body is not valid!');
  return parseJson(body, 'comment');
}

const keyOf = (comment: Comment): string => `${comment.issueId}/${sortable(comment.id)}`;

/** Adds a comment in Atlassian Document Format and emits the commented event. */
export function addComment(core: Core, caller: Caller, idOrKey: string, body: unknown): Comment {
  return core.store.transaction(() => {
    const issue = visibleIssue(core, caller, idOrKey);
    demand(core, caller, issue, 'ADD_COMMENTS');
    const parsed = bodyOf(body);
    const now = core.clock.iso();
    const author = actorId(core, caller);
    const id = nextId(core.tables, 'comment');
    const comment = {
      id,
      issueId: issue.id,
      author,
      updateAuthor: author,
      body: parsed,
      created: now,
      updated: now,
    };
    const after = touched(core, issue);
    core.tables.comments.put(keyOf(comment), comment);
    core.tables.issues.put(issue.id, after);
    const more = { comment: renderComment(core, comment) };
    emitIssueEvent(core, caller, { type: 'avi:jira:commented:issue', issue: after, more });
    notify(core, caller, after, { event: 'commented', what: 'commented on an issue' });
    return comment;
  });
}

/** A comment of an issue that the caller may see. */
export function visibleComment(core: Core, caller: Caller, idOrKey: string, id: string): Comment {
  const issue = visibleIssue(core, caller, idOrKey);
  const comment = core.tables.comments.get(`${issue.id}/${sortable(id)}`);
  if (!comment) throw notFound(`Can not find a comment for the id: ${id}.`);
  return comment;
}

function demandOwnOrAll(core: Core, caller: Caller, comment: Comment, verb: 'EDIT' | 'DELETE'): void {
  const issue = visibleIssue(core, caller, comment.issueId);
  const place = { project: projectOf(core, issue), issue };
  const own =
    comment.author === actorId(core, caller) && allowed(core, caller, `${verb}_OWN_COMMENTS`, place);
  if (!own && !allowed(core, caller, `${verb}_ALL_COMMENTS`, place)) {
    throw forbidden(`You do not have the permission to ${verb.toLowerCase()} this comment.`);
  }
}

export function editComment(core: Core, caller: Caller, comment: Comment, body: unknown): Comment {
  return core.store.transaction(() => {
    demandOwnOrAll(core, caller, comment, 'EDIT');
    const edited = {
      ...comment,
      body: bodyOf(body),
      updateAuthor: actorId(core, caller),
      updated: core.clock.iso(),
    };
    core.tables.comments.put(keyOf(comment), edited);
    return edited;
  });
}

export function deleteComment(core: Core, caller: Caller, comment: Comment): void {
  core.store.transaction(() => {
    demandOwnOrAll(core, caller, comment, 'DELETE');
    core.tables.comments.remove(keyOf(comment));
  });
}
