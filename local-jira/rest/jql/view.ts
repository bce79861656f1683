import { adfToText } from '../../adf';
import { sprintById, sprintIdsOf } from '../../jira/agile/sprints';
import type { Core } from '../../jira/core';
import type { Issue } from '../../jira/entities/issue';
import type { Json } from '../../jira/entities/json';
import type { Caller } from '../../jira/hooks';
import { visibleComments } from '../../jira/issues/comments';
import { projectOf } from '../../jira/issues/read';
import { findProperty, propertyKeys } from '../../jira/properties';
import { findLevel, levelIdOf } from '../../jira/security/levels';
import { valuesOf } from '../../jira/tables';
import type { IssueView, NamedView, UserView } from '../../jql/index';
import { changesOf } from './changes';
import { customValues } from './customValues';
import { linksOf } from './links';

const NOTHING: NamedView = { id: '', name: '' };
const RANK = 'customfield_10019';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const dateOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const documentText = (value: Json | undefined): string => (value ? adfToText(value) : '');

function named(id: unknown, table: { get(key: string): NamedView | undefined }): NamedView | null {
  const found = typeof id === 'string' ? table.get(id) : undefined;
  return found ? { id: found.id, name: found.name } : null;
}

function several(ids: unknown, all: readonly NamedView[]): NamedView[] {
  return Array.isArray(ids) ? all.filter((one) => ids.includes(one.id)) : [];
}

/** An issue as one caller's query sees it. Everything is read from the store only when a query asks for it. */
export class LazyIssueView implements IssueView {
  constructor(
    private readonly core: Core,
    private readonly caller: Caller,
    readonly issue: Issue,
  ) {}

  get key() {
    return this.issue.key;
  }
  get formerKeys() {
    return this.issue.formerKeys ?? [];
  }
  get id() {
    return this.issue.id;
  }
  get created() {
    return this.issue.created;
  }
  get updated() {
    return this.issue.updated;
  }
  get project() {
    return projectOf(this.core, this.issue);
  }
  get summary() {
    return textOf(this.value('summary'));
  }
  get descriptionText() {
    return documentText(this.value('description'));
  }
  get environmentText() {
    return documentText(this.value('environment'));
  }
  get status() {
    const status = this.core.tables.statuses.get(textOf(this.value('status')));
    return status ? { ...status, categoryKey: status.category } : { ...NOTHING, categoryKey: '' };
  }
  get statusCategoryChanged() {
    return dateOf(this.value('statuscategorychangedate'));
  }
  get issuetype() {
    return this.type ?? NOTHING;
  }
  get hierarchyLevel() {
    return this.type?.hierarchyLevel ?? 0;
  }
  get assignee() {
    return this.person(this.value('assignee'));
  }
  get reporter() {
    return this.person(this.value('reporter'));
  }
  get creator() {
    return this.person(this.issue.creator);
  }
  get labels() {
    const labels = this.value('labels');
    return Array.isArray(labels) ? labels.map(String) : [];
  }
  get priority() {
    return named(this.value('priority'), this.core.tables.priorities);
  }
  get resolution() {
    return named(this.value('resolution'), this.core.tables.resolutions);
  }
  get resolved() {
    return dateOf(this.value('resolutiondate'));
  }
  get due() {
    return dateOf(this.value('duedate'));
  }
  get components() {
    return several(this.value('components'), this.project.components);
  }
  get fixVersions() {
    return several(this.value('fixVersions'), this.project.versions);
  }
  get affectedVersions() {
    return several(this.value('versions'), this.project.versions);
  }
  get level() {
    const id = levelIdOf(this.issue);
    return id === undefined ? null : (findLevel(this.core, id)?.level ?? null);
  }
  get sprints() {
    return sprintIdsOf(this.core, this.issue).map((id) => ({
      id: String(id),
      name: sprintById(this.core, id)?.name ?? `Sprint ${id}`,
    }));
  }
  get rank() {
    return textOf(this.value(RANK));
  }
  get parent() {
    const id = this.value('parent');
    const parent = typeof id === 'string' ? this.core.tables.issues.get(id) : undefined;
    return parent ? { id: parent.id, key: parent.key } : null;
  }
  get comments() {
    return visibleComments(this.core, this.caller, this.issue).map(({ body }) => adfToText(body));
  }
  get attachments() {
    return valuesOf(this.core.tables.attachments, `${this.issue.id}/`).map(({ filename }) => filename);
  }
  get links() {
    return linksOf(this.core, this.issue.id);
  }
  get properties() {
    const owner = { kind: 'issue' as const, id: this.issue.id };
    return Object.fromEntries(
      propertyKeys(this.core, owner).map((key) => [key, findProperty(this.core, owner, key)]),
    );
  }
  custom(fieldId: string) {
    return customValues(this.core, this.issue, fieldId);
  }
  history(fieldId: string) {
    return changesOf(this.core, this.issue.id, fieldId);
  }

  private value(id: string): Json | undefined {
    return this.issue.values[id];
  }

  private get type() {
    return this.core.tables.issueTypes.get(textOf(this.value('issuetype')));
  }

  private person(accountId: unknown): UserView | null {
    return typeof accountId === 'string' ? (this.core.tables.users.get(accountId) ?? null) : null;
  }
}
