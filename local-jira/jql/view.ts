/** A person as a query sees them. */
export interface UserView {
  readonly accountId: string;
  readonly displayName: string;
  readonly emailAddress?: string;
}

/** Something with an id and a name: a status, a priority, a component. */
export interface NamedView {
  readonly id: string;
  readonly name: string;
}

/** One end of a link: the other issue, and how the link is called: by its type and by its direction. */
export interface LinkView {
  readonly id: string;
  readonly key: string;
  readonly names: readonly string[];
}

/** What a field held before or after a change: its spellings, none where it was empty. */
export type Spellings = readonly string[];

/** One change of a field. `at` is in milliseconds; `by` is null where nobody is known. */
export interface ChangeView {
  readonly at: number;
  readonly by: string | null;
  readonly from: Spellings;
  readonly to: Spellings;
}

/**
 * An issue as a query sees it. Dates are ISO 8601; texts are without markup; `properties` are its entity properties
 * by key. Members are read only when a query asks for them, so what is costly may be a getter.
 */
export interface IssueView {
  readonly key: string;
  /** Keys from before moves. */
  readonly formerKeys?: readonly string[];
  readonly id: string;
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly summary: string;
  readonly descriptionText: string;
  readonly environmentText?: string;
  readonly status: NamedView & { readonly categoryKey: string };
  readonly statusCategoryChanged?: string | null;
  readonly issuetype: NamedView;
  readonly hierarchyLevel?: number;
  readonly assignee?: UserView | null;
  readonly reporter?: UserView | null;
  readonly creator?: UserView | null;
  readonly labels: readonly string[];
  readonly priority?: NamedView | null;
  readonly resolution?: NamedView | null;
  readonly resolved?: string | null;
  readonly due?: string | null;
  readonly components?: readonly NamedView[];
  readonly fixVersions?: readonly NamedView[];
  readonly affectedVersions?: readonly NamedView[];
  readonly level?: NamedView | null;
  readonly sprints?: readonly NamedView[];
  readonly rank?: string;
  readonly created: string;
  readonly updated: string;
  readonly parent?: { readonly id: string; readonly key: string } | null;
  readonly comments?: readonly string[];
  readonly attachments?: readonly string[];
  readonly links?: readonly LinkView[];
  readonly properties?: Readonly<Record<string, unknown>>;
  /** The values of a custom field by id, each by its spellings. */
  readonly custom?: (fieldId: string) => readonly Spellings[];
  /** The changes of a field by id, oldest first. */
  readonly history?: (fieldId: string) => readonly ChangeView[];
}
