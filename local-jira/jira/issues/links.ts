import type { Core } from '../core';
import type { ChangeItem, Issue, IssueLink, LinkType } from '../entities/issue';
import type { Caller } from '../hooks';
import { badRequest, notFound } from '../errors';
import { nextId, valuesOf } from '../tables';
import { demand } from './demand';
import { emitEvent } from './emit';
import { canSee, findIssue, visibleIssue } from './read';
import { save, touched } from './write';

function noteOn(
  core: Core,
  caller: Caller,
  issueId: string,
  change: { other: Issue; verb: string; added: boolean },
): void {
  const issue = core.tables.issues.get(issueId);
  if (!issue) return;
  const { other, verb, added } = change;
  const text = `This issue ${verb} ${other.key}`;
  const strings = added
    ? { from: null, fromString: null, to: other.key, toString: text }
    : { from: other.key, fromString: text, to: null, toString: null };
  const item: ChangeItem = { field: 'Link', fieldtype: 'jira', fieldId: 'issuelinks', ...strings };
  save(core, caller, { before: issue, after: touched(core, issue), items: [item] });
}

function noteOnBoth(
  core: Core,
  caller: Caller,
  change: { link: IssueLink; type: LinkType; added: boolean },
): void {
  const { link, type, added } = change;
  const inward = findIssue(core, link.inwardIssueId);
  const outward = findIssue(core, link.outwardIssueId);
  if (!inward || !outward) return;
  noteOn(core, caller, inward.id, { other: outward, verb: type.outward, added });
  noteOn(core, caller, outward.id, { other: inward, verb: type.inward, added });
  emitEvent(core, caller, `avi:jira:${added ? 'created' : 'deleted'}:issuelink`, {
    id: link.id,
    sourceIssueId: inward.id,
    destinationIssueId: outward.id,
    issueLinkType: {
      id: type.id,
      name: type.name,
      inwardName: type.inward,
      outwardName: type.outward,
      isSubTaskLinkType: false,
      isSystemLinkType: false,
    },
  });
}

/** Links two issues without asking who does it, with a line in the changelog of each. A link twice is one link. */
export function putLink(
  core: Core,
  caller: Caller,
  type: LinkType,
  ends: { inward: Issue; outward: Issue },
): IssueLink {
  return core.store.transaction(() => {
    const parts = { typeId: type.id, inwardIssueId: ends.inward.id, outwardIssueId: ends.outward.id };
    const same = valuesOf(core.tables.links).find(
      (one) =>
        one.typeId === parts.typeId &&
        one.inwardIssueId === parts.inwardIssueId &&
        one.outwardIssueId === parts.outwardIssueId,
    );
    if (same) return same;
    const link = { id: nextId(core.tables, 'link'), ...parts };
    core.tables.links.put(link.id, link);
    noteOnBoth(core, caller, { link, type, added: true });
    return link;
  });
}

/** Links two issues as a caller who may. Throws 404 for an issue that is hidden, 403 without Link Issues. */
export function linkIssues(
  core: Core,
  caller: Caller,
  type: LinkType,
  ends: { inward: string; outward: string },
): IssueLink {
  return core.store.transaction(() => {
    const inward = visibleIssue(core, caller, ends.inward);
    const outward = visibleIssue(core, caller, ends.outward);
    if (inward.id === outward.id) throw badRequest('You cannot link an issue to itself.');
    demand(core, caller, inward, 'LINK_ISSUES');
    return putLink(core, caller, type, { inward, outward });
  });
}

/** A link of which the caller sees both ends. Throws 404 in Jira's words. */
export function visibleLink(
  core: Core,
  caller: Caller,
  id: string,
): { link: IssueLink; type: LinkType; inward: Issue; outward: Issue } {
  const link = core.tables.links.get(id);
  const inward = link && findIssue(core, link.inwardIssueId);
  const outward = link && findIssue(core, link.outwardIssueId);
  const type = link && core.tables.linkTypes.get(link.typeId);
  const seen = inward && outward && canSee(core, caller, inward) && canSee(core, caller, outward);
  if (!link || !type || !seen) throw notFound(`No issue link with id '${id}' exists.`);
  return { link, type, inward, outward };
}

export function unlinkIssues(core: Core, caller: Caller, id: string): void {
  core.store.transaction(() => {
    const { link, type, inward } = visibleLink(core, caller, id);
    demand(core, caller, inward, 'LINK_ISSUES');
    core.tables.links.remove(id);
    noteOnBoth(core, caller, { link, type, added: false });
  });
}
