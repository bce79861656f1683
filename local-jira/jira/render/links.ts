import type { Core } from '../core';
import type { Issue, IssueLink } from '../entities/issue';
import type { JsonObject } from '../entities/json';
import { valuesOf } from '../tables';
import type { Sees } from './issue';
import { renderIssueRef } from './issueRef';

function renderLink(core: Core, issue: Issue, link: IssueLink, sees: Sees): JsonObject[] {
  const type = core.tables.linkTypes.get(link.typeId);
  const outward = link.inwardIssueId === issue.id;
  const other = core.tables.issues.get(outward ? link.outwardIssueId : link.inwardIssueId);
  if (!type || !other || !sees(other)) return [];
  const self = `${core.siteUrl()}/rest/api/3/issueLink/${link.id}`;
  const typeSelf = `${core.siteUrl()}/rest/api/3/issueLinkType/${type.id}`;
  const end = outward ? 'outwardIssue' : 'inwardIssue';
  return [{ id: link.id, self, type: { ...type, self: typeSelf }, [end]: renderIssueRef(core, other) }];
}

/** The links of an issue, each seen from this issue, to issues that the reader sees. */
export function renderLinks(core: Core, issue: Issue, sees: Sees): JsonObject[] {
  const links = valuesOf(core.tables.links).filter(
    (link) => link.inwardIssueId === issue.id || link.outwardIssueId === issue.id,
  );
  return links.flatMap((link) => renderLink(core, issue, link, sees));
}
