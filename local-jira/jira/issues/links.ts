import type { Core } from '../core';
import type { ChangeItem, Issue, IssueLink, LinkType } from '../entities/issue';
import type { Caller } from '../hooks';
import { notFound } from '../errors';
import { nextId } from '../tables';
import { demand } from './demand';
import { findIssue, canSee, visibleIssue } from './read';
import { save, touched } from './write';

function noteOn(
  core: Core,
  caller: Caller,
  issue: Issue,
  change: { other: Issue; verb: string; added: boolean },
): void {
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
  noteOn(core, caller, inward, { other: outward, verb: type.outward, added });
  noteOn(core, caller, outward, { other: inward, verb: type.inward, added });
}

/** Links two issues, with a line in the changelog of each. */
export function linkIssues(
  core: Core,
  caller: Caller,
  type: LinkType,
  ends: { inward: string; outward: string },
): IssueLink {
  return core.store.transaction(() => {
    const inward = visibleIssue(core, caller, ends.inward);
    const outward = visibleIssue(core, caller, ends.outward);
    demand(core, caller, inward, 'LINK_ISSUES');
    const id = nextId(core.tables, 'link');
    const link = { id, typeId: type.id, inwardIssueId: inward.id, outwardIssueId: outward.id };
    core.tables.links.put(id, link);
    noteOnBoth(core, caller, { link, type, added: true });
    return link;
  });
}

export function unlinkIssues(core: Core, caller: Caller, id: string): void {
  core.store.transaction(() => {
    const link = core.tables.links.get(id);
    const inward = link && findIssue(core, link.inwardIssueId);
    const type = link && core.tables.linkTypes.get(link.typeId);
    if (!link || !type || !inward || !canSee(core, caller, inward))
      throw notFound(`No issue link with id '${id}' exists.`);
    demand(core, caller, inward, 'LINK_ISSUES');
    core.tables.links.remove(id);
    noteOnBoth(core, caller, { link, type, added: false });
  });
}
