import { adfToText } from '../adf';
import type { Core } from '../jira/core';
import type { Issue } from '../jira/entities/issue';
import type { Json } from '../jira/entities/json';
import { projectOf } from '../jira/issues/read';
import { propertyKeys, findProperty } from '../jira/properties';
import type { IssueView, NamedView, UserView } from '../jql/index';

function person(core: Core, accountId: unknown): UserView | null {
  const user = typeof accountId === 'string' ? core.tables.users.get(accountId) : undefined;
  return user
    ? { accountId: user.accountId, displayName: user.displayName, emailAddress: user.emailAddress }
    : null;
}

function named(id: unknown, table: { get(key: string): NamedView | undefined }): NamedView | null {
  const found = typeof id === 'string' ? table.get(id) : undefined;
  return found ? { id: found.id, name: found.name } : null;
}

const NOTHING: NamedView = { id: '', name: '' };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function statusView(core: Core, id: unknown): IssueView['status'] {
  const status = core.tables.statuses.get(textOf(id));
  return status
    ? { id: status.id, name: status.name, categoryKey: status.category }
    : { ...NOTHING, categoryKey: '' };
}

function several(ids: unknown, all: readonly NamedView[]): NamedView[] {
  return Array.isArray(ids) ? all.filter((one) => ids.includes(one.id)) : [];
}

function properties(core: Core, issue: Issue): Record<string, Json | undefined> {
  const owner = { kind: 'issue' as const, id: issue.id };
  return Object.fromEntries(propertyKeys(core, owner).map((key) => [key, findProperty(core, owner, key)]));
}

/** An issue as a query sees it. Properties are read when the query asks for them. */
export function jqlView(core: Core, issue: Issue): IssueView {
  const { values } = issue;
  const { tables } = core;
  const project = projectOf(core, issue);
  const parent = typeof values['parent'] === 'string' ? tables.issues.get(values['parent']) : undefined;
  return {
    key: issue.key,
    id: issue.id,
    project: { id: project.id, key: project.key, name: project.name },
    summary: textOf(values['summary']),
    descriptionText: values['description'] ? adfToText(values['description']) : '',
    status: statusView(core, values['status']),
    issuetype: named(values['issuetype'], tables.issueTypes) ?? NOTHING,
    assignee: person(core, values['assignee']),
    reporter: person(core, values['reporter']),
    labels: Array.isArray(values['labels']) ? values['labels'].map(String) : [],
    priority: named(values['priority'], tables.priorities),
    components: several(values['components'], project.components),
    fixVersions: several(values['fixVersions'], project.versions),
    created: issue.created,
    updated: issue.updated,
    parent: parent ? { id: parent.id, key: parent.key } : null,
    get properties() {
      return properties(core, issue);
    },
  };
}
