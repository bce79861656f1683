import type { Core } from '../core';
import type { Attachment, Comment, History } from '../entities/issue';
import type { JsonObject } from '../entities/json';
import { jiraInstant } from './instant';
import { renderUser } from './user';

export function renderComment(core: Core, comment: Comment): JsonObject {
  const author: JsonObject = comment.author === null ? {} : { author: renderUser(core, comment.author) };
  const editor: JsonObject =
    comment.updateAuthor === null ? {} : { updateAuthor: renderUser(core, comment.updateAuthor) };
  return {
    self: `${core.siteUrl()}/rest/api/3/issue/${comment.issueId}/comment/${comment.id}`,
    id: comment.id,
    ...author,
    body: comment.body,
    ...editor,
    created: jiraInstant(comment.created),
    updated: jiraInstant(comment.updated),
    ...(comment.visibility ? { visibility: { ...comment.visibility } } : {}),
    jsdPublic: true,
  };
}

export function renderAttachment(core: Core, attachment: Attachment): JsonObject {
  const { id, filename, size, mimeType } = attachment;
  const api = `${core.siteUrl()}/rest/api/3/attachment`;
  const author: JsonObject =
    attachment.author === null ? {} : { author: renderUser(core, attachment.author) };
  const created = jiraInstant(attachment.created);
  return {
    self: `${api}/${id}`,
    id,
    filename,
    ...author,
    created,
    size,
    mimeType,
    content: `${api}/content/${id}`,
    ...(mimeType.startsWith('image/') ? { thumbnail: `${api}/thumbnail/${id}` } : {}),
  };
}

export function renderHistory(core: Core, history: History): JsonObject {
  const author: JsonObject = history.author === null ? {} : { author: renderUser(core, history.author) };
  return {
    id: history.id,
    ...author,
    created: jiraInstant(history.created),
    items: history.items.map((item) => ({ ...item })),
  };
}
