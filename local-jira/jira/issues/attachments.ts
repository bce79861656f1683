import type { Core } from '../core';
import type { Attachment, ChangeItem, Issue } from '../entities/issue';
import type { JsonObject } from '../entities/json';
import type { Caller } from '../hooks';
import { forbidden, notFound } from '../errors';
import { allowed } from '../permissions/check';
import { nextId, sortable, valuesOf } from '../tables';
import { demand } from './demand';
import { emitEvent } from './emit';
import { actorId } from './event';
import { canSee, projectOf, visibleIssue } from './read';
import { save, touched } from './write';

export interface NewFile {
  filename: string;
  mimeType: string;
  bytes: Uint8Array;
}

function item(attachment: Attachment, come: boolean): ChangeItem {
  const { id, filename } = attachment;
  const some = { id, text: filename };
  const none = { id: null, text: null };
  const [from, to] = come ? [none, some] : [some, none];
  const strings = { from: from.id, fromString: from.text, to: to.id, toString: to.text };
  return { field: 'Attachment', fieldtype: 'jira', fieldId: 'attachment', ...strings };
}

function announce(core: Core, caller: Caller, attachment: Attachment, how: 'created' | 'deleted'): void {
  const { id, issueId, filename, mimeType, size, author, created } = attachment;
  const shown = { id, issueId, fileName: filename, createDate: created, size, mimeType };
  const by: JsonObject = author === null ? {} : { author: { accountId: author } };
  emitEvent(core, caller, `avi:jira:${how}:attachment`, { attachment: { ...shown, ...by } });
}

/** Attaches files to an issue: one change for all of them. */
export function addAttachments(core: Core, caller: Caller, idOrKey: string, files: NewFile[]): Attachment[] {
  return core.store.transaction(() => {
    const before = visibleIssue(core, caller, idOrKey);
    demand(core, caller, before, 'CREATE_ATTACHMENTS');
    const after = touched(core, before);
    const added = files.map((file) => keep(core, caller, after, file));
    save(core, caller, { before, after, items: added.map((one) => item(one, true)) });
    for (const attachment of added) announce(core, caller, attachment, 'created');
    return added;
  });
}

function keep(core: Core, caller: Caller, issue: Issue, file: NewFile): Attachment {
  const id = nextId(core.tables, 'attachment');
  const { filename, mimeType, bytes } = file;
  const made = { author: actorId(core, caller), created: issue.updated };
  const attachment = { id, issueId: issue.id, filename, mimeType, size: bytes.byteLength, ...made };
  core.tables.attachments.put(`${issue.id}/${sortable(id)}`, attachment);
  core.tables.attachmentOwners.put(id, issue.id);
  core.tables.attachmentBytes.put(id, Buffer.from(bytes).toString('base64'));
  return attachment;
}

/** An attachment of an issue that the caller may see. */
export function visibleAttachment(
  core: Core,
  caller: Caller,
  id: string,
): { attachment: Attachment; issue: Issue } {
  const issueId = core.tables.attachmentOwners.get(id);
  const issue = issueId === undefined ? undefined : core.tables.issues.get(issueId);
  const attachment = issue && core.tables.attachments.get(`${issue.id}/${sortable(id)}`);
  if (!issue || !attachment || !canSee(core, caller, issue)) {
    throw notFound(`The attachment with id '${id}' does not exist`);
  }
  return { attachment, issue };
}

/** Copies every attachment of an issue to another one, as the caller's. Without changelog: for a new issue. */
export function copyAttachments(core: Core, caller: Caller, from: Issue, to: Issue): void {
  for (const attachment of valuesOf(core.tables.attachments, `${from.id}/`)) {
    const { filename, mimeType } = attachment;
    const copy = keep(core, caller, to, { filename, mimeType, bytes: attachmentBytes(core, attachment) });
    announce(core, caller, copy, 'created');
  }
}

export function attachmentBytes(core: Core, attachment: Attachment): Uint8Array {
  return Buffer.from(core.tables.attachmentBytes.get(attachment.id) ?? '', 'base64');
}

export function deleteAttachment(core: Core, caller: Caller, id: string): void {
  core.store.transaction(() => {
    const { attachment, issue } = visibleAttachment(core, caller, id);
    const place = { project: projectOf(core, issue), issue };
    const own =
      attachment.author === actorId(core, caller) && allowed(core, caller, 'DELETE_OWN_ATTACHMENTS', place);
    if (!own && !allowed(core, caller, 'DELETE_ALL_ATTACHMENTS', place)) {
      throw forbidden('You do not have permission to delete this attachment.');
    }
    core.tables.attachments.remove(`${issue.id}/${sortable(id)}`);
    core.tables.attachmentBytes.remove(id);
    core.tables.attachmentOwners.remove(id);
    save(core, caller, { before: issue, after: touched(core, issue), items: [item(attachment, false)] });
    announce(core, caller, attachment, 'deleted');
  });
}
