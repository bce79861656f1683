import { idText } from '../entities/json';
import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Json, JsonObject } from '../entities/json';
import { KINDS } from '../fields/kinds';
import { keptFields } from '../fields/registry';
import { childrenOf, projectOf } from '../issues/read';
import { valuesOf } from '../tables';
import { renderAttachment, renderComment } from './activity';
import { renderCategory } from './entities';
import { jiraInstant } from './instant';
import { renderIssueRef } from './issueRef';
import { renderLinks } from './links';
import { renderUserOrNull } from './user';

function comments(core: Core, issue: Issue): JsonObject {
  const all = valuesOf(core.tables.comments, `${issue.id}/`).map((comment) => renderComment(core, comment));
  const self = `${core.siteUrl()}/rest/api/3/issue/${issue.id}/comment`;
  return { comments: all, self, maxResults: all.length, total: all.length, startAt: 0 };
}

function category(core: Core, issue: Issue): Json {
  const status = core.tables.statuses.get(idText(issue.values['status']));
  return status ? renderCategory(core, status.category) : null;
}

function subtasks(core: Core, issue: Issue): Json {
  const level = (child: Issue) =>
    core.tables.issueTypes.get(idText(child.values['issuetype']))?.hierarchyLevel ?? 0;
  const below = childrenOf(core, issue.id).filter((child) => level(child) < 0);
  return below.map((child) => renderIssueRef(core, child));
}

const DERIVED: Record<string, (core: Core, issue: Issue) => Json> = {
  creator: (core, issue) => renderUserOrNull(core, issue.creator),
  created: (_core, issue) => jiraInstant(issue.created),
  updated: (_core, issue) => jiraInstant(issue.updated),
  statusCategory: category,
  attachment: (core, issue) =>
    valuesOf(core.tables.attachments, `${issue.id}/`).map((attachment) => renderAttachment(core, attachment)),
  comment: comments,
  issuelinks: renderLinks,
  subtasks,
};

/** The fields of an issue as REST shows them; all of them without a choice. Unknown ids are passed over, as Jira does. */
export function renderFields(core: Core, issue: Issue, chosen?: readonly string[]): JsonObject {
  const wanted = chosen ? new Set(chosen) : undefined;
  const project = projectOf(core, issue);
  const shown: JsonObject = {};
  for (const field of keptFields(core)) {
    if (wanted && !wanted.has(field.id)) continue;
    const kind = KINDS[field.kind];
    const value = kind.render(issue.values[field.id] ?? kind.empty, { core, field, project });
    if (field.id !== 'parent' || value !== null) shown[field.id] = value;
  }
  for (const [id, derive] of Object.entries(DERIVED)) {
    if (!wanted || wanted.has(id)) shown[id] = derive(core, issue);
  }
  return shown;
}

/** The ids of every field that an issue can show. */
export function shownFieldIds(core: Core): string[] {
  return [...keptFields(core).map((field) => field.id), ...Object.keys(DERIVED)];
}
