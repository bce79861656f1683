import type { Core } from '../../jira/core';
import { valuesOf } from '../../jira/tables';
import type { LinkView } from '../../jql/index';

/** The links of an issue, each with the other issue and the names under which queries know the link. */
export function linksOf(core: Core, issueId: string): LinkView[] {
  return valuesOf(core.tables.links).flatMap(({ typeId, inwardIssueId, outwardIssueId }) => {
    const isInward = inwardIssueId === issueId;
    if (!isInward && outwardIssueId !== issueId) return [];
    const other = core.tables.issues.get(isInward ? outwardIssueId : inwardIssueId);
    const type = core.tables.linkTypes.get(typeId);
    const names = type ? [type.name, isInward ? type.outward : type.inward] : [];
    return other ? [{ id: other.id, key: other.key, names }] : [];
  });
}
