import type { Core } from '../core';
import type { Field } from '../entities/field';
import type { ChangeItem, History, Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import { KINDS } from '../fields/kinds';
import { sameValue } from '../fields/kind';
import { keptFields } from '../fields/registry';
import type { Caller } from '../hooks';
import { nextId, sortable } from '../tables';
import { actorId } from './event';
import { projectOf } from './read';

/** How the changelog calls fields whose screen name it does not use. */
const CHANGELOG_NAMES: Record<string, string> = {
  fixVersions: 'Fix Version',
  versions: 'Version',
  components: 'Component',
  parent: 'IssueParentAssociation',
  security: 'Security Level',
};

/** Fields that Jira changes along with others, without a line in the changelog. */
const SILENT = new Set(['statuscategorychangedate', 'resolutiondate']);

function itemsOf(core: Core, issue: Issue, field: Field, next: Json): ChangeItem[] {
  const kind = KINDS[field.kind];
  const before = issue.values[field.id] ?? kind.empty;
  if (SILENT.has(field.id) || sameValue(before, next)) return [];
  const changes = kind.changes(before, next, { core, field, project: projectOf(core, issue) });
  return changes.map(({ from, to }) => ({
    field: CHANGELOG_NAMES[field.id] ?? (field.custom ? field.name : field.id),
    fieldtype: field.custom ? 'custom' : 'jira',
    fieldId: field.id,
    from: from.id,
    fromString: from.text,
    to: to.id,
    toString: to.text,
  }));
}

/** The changelog lines for new values of an issue, in the order of the fields. */
export function changeItems(core: Core, issue: Issue, next: Record<string, Json>): ChangeItem[] {
  return keptFields(core).flatMap((field) => {
    const value = next[field.id];
    return value === undefined ? [] : itemsOf(core, issue, field, value);
  });
}

/** Writes one entry of the changelog. Call inside the transaction of the change. */
export function recordHistory(core: Core, caller: Caller, issue: Issue, items: ChangeItem[]): History {
  const id = nextId(core.tables, 'history');
  const history = { id, issueId: issue.id, author: actorId(core, caller), created: issue.updated, items };
  core.tables.histories.put(`${issue.id}/${sortable(id)}`, history);
  return history;
}
