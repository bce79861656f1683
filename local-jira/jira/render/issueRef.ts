import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { JsonObject } from '../entities/json';
import { renderIssueType, renderPriority, renderStatus } from './entities';

function entityOf<T>(id: unknown, table: { get(key: string): T | undefined }): T | undefined {
  return typeof id === 'string' ? table.get(id) : undefined;
}

/** An issue in the short form that parents, sub-tasks and links carry. */
export function renderIssueRef(core: Core, issue: Issue): JsonObject {
  const { summary = null, status, priority, issuetype } = issue.values;
  const inStatus = entityOf(status, core.tables.statuses);
  const ofPriority = entityOf(priority, core.tables.priorities);
  const ofType = entityOf(issuetype, core.tables.issueTypes);
  return {
    id: issue.id,
    key: issue.key,
    self: `${core.siteUrl()}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary,
      ...(inStatus ? { status: renderStatus(core, inStatus) } : {}),
      ...(ofPriority ? { priority: renderPriority(core, ofPriority) } : {}),
      ...(ofType ? { issuetype: renderIssueType(core, ofType) } : {}),
    },
  };
}
