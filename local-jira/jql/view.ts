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

/**
 * An issue as a query sees it. Dates are ISO 8601; `descriptionText` is the description without markup;
 * `properties` are the entity properties that the site indexes, by property key.
 */
export interface IssueView {
  readonly key: string;
  readonly id: string;
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly summary: string;
  readonly descriptionText: string;
  readonly status: NamedView & { readonly categoryKey: string };
  readonly issuetype: NamedView;
  readonly assignee?: UserView | null;
  readonly reporter?: UserView | null;
  readonly labels: readonly string[];
  readonly priority?: NamedView | null;
  readonly components?: readonly NamedView[];
  readonly fixVersions?: readonly NamedView[];
  readonly created: string;
  readonly updated: string;
  readonly parent?: { readonly id: string; readonly key: string } | null;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Where an aliased entity property is kept: the property's key and the path of names inside its value. */
export interface PropertyPath {
  readonly property: string;
  readonly path: readonly string[];
}

/** What a query is judged against. `now` is in milliseconds; `currentUser` is null for an anonymous caller. */
export interface JqlContext {
  readonly now: number;
  readonly currentUser: string | null;
  /** Whether a value of a field exists on this site, asked with the value as written. Absent: every value does. */
  readonly knows?: (field: string, value: string) => boolean;
  /** The entity property behind a field name that an app declared. */
  readonly alias?: (name: string) => PropertyPath | undefined;
  /** Whether the site indexes this path of this property. Absent: it does. */
  readonly indexed?: (path: PropertyPath) => boolean;
}
