import { idText } from '../entities/json';
import type { Core } from '../core';
import type { Comment, Issue } from '../entities/issue';
import type { Json, JsonObject } from '../entities/json';
import type { FieldContext } from '../fields/kind';
import { KINDS } from '../fields/kinds';
import { keptFields } from '../fields/registry';
import { sprintIdsOf } from '../agile/sprints';
import { childrenOf, projectOf } from '../issues/read';
import { valuesOf } from '../tables';
import { renderAttachment, renderComment } from './activity';
import { renderCategory } from './entities';
import { jiraInstant } from './instant';
import { renderIssueRef } from './issueRef';
import { renderLinks } from './links';
import { renderUserOrNull } from './user';

/** Whether whoever reads may know of another issue: parents, sub-tasks and links that they may not see are left out. */
export type Sees = (issue: Issue) => boolean;

/** The comments of an issue in the form that the issue carries: all of the given ones. */
export function renderComments(core: Core, issue: Issue, shown: Comment[]): JsonObject {
  const all = shown.map((comment) => renderComment(core, comment));
  const self = `${core.siteUrl()}/rest/api/3/issue/${issue.id}/comment`;
  return { comments: all, self, maxResults: all.length, total: all.length, startAt: 0 };
}

/** Without anybody who reads, what everybody may read. */
function openComments(core: Core, issue: Issue): JsonObject {
  const all = valuesOf(core.tables.comments, `${issue.id}/`);
  return renderComments(
    core,
    issue,
    all.filter((comment) => comment.visibility === undefined),
  );
}

function category(core: Core, issue: Issue): Json {
  const status = core.tables.statuses.get(idText(issue.values['status']));
  return status ? renderCategory(core, status.category) : null;
}

function subtasks(core: Core, issue: Issue, sees: Sees): Json {
  const level = (child: Issue) =>
    core.tables.issueTypes.get(idText(child.values['issuetype']))?.hierarchyLevel ?? 0;
  const below = childrenOf(core, issue.id).filter((child) => level(child) < 0 && sees(child));
  return below.map((child) => renderIssueRef(core, child));
}

const DERIVED: Record<string, (core: Core, issue: Issue, sees: Sees) => Json> = {
  creator: (core, issue) => renderUserOrNull(core, issue.creator),
  created: (_core, issue) => jiraInstant(issue.created),
  updated: (_core, issue) => jiraInstant(issue.updated),
  statusCategory: category,
  attachment: (core, issue) =>
    valuesOf(core.tables.attachments, `${issue.id}/`).map((attachment) => renderAttachment(core, attachment)),
  comment: openComments,
  issuelinks: renderLinks,
  subtasks,
};

function renderKept(issue: Issue, place: FieldContext): Json {
  const kind = KINDS[place.field.kind];
  if (place.field.kind === 'sprint') return kind.render(sprintIdsOf(place.core, issue), place);
  return kind.render(issue.values[place.field.id] ?? kind.empty, place);
}

function seesParent(core: Core, issue: Issue, sees: Sees): boolean {
  const parent = core.tables.issues.get(idText(issue.values['parent']));
  return parent !== undefined && sees(parent);
}

/** The fields of an issue as REST shows them; all of them without a choice. Unknown ids are passed over, as Jira does. */
export function renderFields(core: Core, issue: Issue, sees: Sees, chosen?: readonly string[]): JsonObject {
  const wanted = chosen && new Set(chosen);
  const isWanted = (id: string): boolean => wanted?.has(id) ?? true;
  const project = projectOf(core, issue);
  const kept = keptFields(core)
    .filter(({ id }) => isWanted(id))
    .map((field): [string, Json] => [field.id, renderKept(issue, { core, project, field })])
    .filter(([id, value]) => id !== 'parent' || (value !== null && seesParent(core, issue, sees)));
  const derived = Object.entries(DERIVED)
    .filter(([id]) => isWanted(id))
    .map(([id, derive]): [string, Json] => [id, derive(core, issue, sees)]);
  return Object.fromEntries([...kept, ...derived]);
}

/** The ids of every field that an issue can show. */
export function shownFieldIds(core: Core): string[] {
  return [...keptFields(core).map((field) => field.id), ...Object.keys(DERIVED)];
}
