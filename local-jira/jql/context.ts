import type { NotANumber } from './guesses';
import type { NamedView } from './view';

/** Where an aliased entity property is kept: the property's key and the path of names inside its value. */
export interface PropertyPath {
  readonly property: string;
  readonly path: readonly string[];
}

/** How Jira indexes a value inside an entity property. */
export type PropertyType = 'number' | 'string' | 'text' | 'user' | 'date';

/** A path that an app declared in its manifest. */
export interface IndexedProperty extends PropertyPath {
  readonly type: PropertyType;
  readonly alias?: string;
}

/** A custom field that queries may name, by name, `cf[id]` or id. */
export interface CustomField {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'exact' | 'number' | 'date' | 'day' | 'choice' | 'option' | 'user' | 'sprint';
}

export type SprintState = 'future' | 'active' | 'closed';

/** What a query needs to know of the site, as the person who asks may see it. Everything may be left out. */
export interface JqlSite {
  /** Whether a value of a field exists, asked with the value as written. */
  readonly knows?: (field: string, value: string) => boolean;
  /** The place of a priority or version in its order; the higher, the more urgent or the later. */
  readonly position?: (field: string, value: string) => number | undefined;
  readonly properties?: readonly IndexedProperty[];
  readonly customFields?: readonly CustomField[];
  readonly sprintIds?: (state: SprintState) => readonly string[];
  /** The account ids of a group by name or id; undefined when there is no such group. */
  readonly membersOf?: (group: string) => readonly string[] | undefined;
  /** The versions of the projects named (all visible ones without names), in their order. */
  readonly versions?: (
    projects: readonly string[],
  ) => readonly (NamedView & { readonly released: boolean })[];
  /** The ids of the issues linked to one, by all types or one; undefined when the issue cannot be seen. */
  readonly linkedTo?: (issue: string, linkName: string | undefined) => readonly string[] | undefined;
  readonly issueTypes?: (subtasks: boolean) => readonly string[];
}

/** What a query is judged against. `now` is in milliseconds; `currentUser` is null for an anonymous caller. */
export interface JqlContext {
  readonly now: number;
  readonly currentUser: string | null;
  readonly site?: JqlSite;
  /** What text in a field of numbers does; by default as guessed. */
  readonly notANumber?: NotANumber;
}
