import type { Core } from '../../jira/core';
import type { Field, FieldKind } from '../../jira/entities/field';
import type { Caller } from '../../jira/hooks';
import { canSee, findIssue } from '../../jira/issues/read';
import { visibleProjects } from '../../jira/projects';
import { valuesOf } from '../../jira/tables';

type Source = (core: Core, caller: Caller) => readonly (readonly string[])[];

const named = (entities: readonly { id: string; name: string }[]): string[][] =>
  entities.map(({ id, name }) => [id, name]);

const people: Source = (core) =>
  valuesOf(core.tables.users).map((user) => [user.accountId, user.displayName, user.emailAddress]);

const versions: Source = (core, caller) =>
  visibleProjects(core, caller).flatMap((project) => named(project.versions));

const sprints: Source = (core) => valuesOf(core.tables.sprints).map(({ id, name }) => [String(id), name]);

/** What values each field can have. Only what the caller may see: a query must not tell that another exists. */
const SOURCES: Readonly<Record<string, Source>> = {
  project: (core, caller) => visibleProjects(core, caller).map(({ id, key, name }) => [id, key, name]),
  status: (core) => named(valuesOf(core.tables.statuses)),
  statusCategory: () => [
    ['new', 'To Do', '2'],
    ['indeterminate', 'In Progress', '4'],
    ['done', 'Done', '3'],
  ],
  issuetype: (core) => named(valuesOf(core.tables.issueTypes)),
  priority: (core) => named(valuesOf(core.tables.priorities)),
  resolution: (core) => named(valuesOf(core.tables.resolutions)),
  component: (core, caller) => visibleProjects(core, caller).flatMap(({ components }) => named(components)),
  fixVersion: versions,
  affectedVersion: versions,
  level: (core) => valuesOf(core.tables.securitySchemes).flatMap(({ levels }) => named(levels)),
  sprint: sprints,
  issueLinkType: (core) =>
    valuesOf(core.tables.linkTypes).map(({ id, name, inward, outward }) => [id, name, inward, outward]),
  assignee: people,
  reporter: people,
  creator: people,
  by: people,
};

const ISSUES = new Set(['key', 'id', 'parent', 'linkedIssue']);

const options =
  (field: Field): Source =>
  () =>
    field.options.map(({ id, value }) => [id, value]);

const CUSTOM: Readonly<Partial<Record<FieldKind, (field: Field) => Source>>> = {
  option: options,
  options,
  user: () => people,
  users: () => people,
  sprint: () => sprints,
};

function customSource(core: Core, name: string): Source | undefined {
  const field = valuesOf(core.tables.fields).find((one) => one.name === name);
  return field && CUSTOM[field.kind]?.(field);
}

/** The values that a field can have, by their spellings; undefined for one that takes any. */
export function valuesFor(
  core: Core,
  caller: Caller,
  field: string,
): readonly (readonly string[])[] | undefined {
  return (SOURCES[field] ?? customSource(core, field))?.(core, caller);
}

/** Whether a value of a field exists here for the caller: queries that name an unknown one are refused. */
export function knownTo(core: Core, caller: Caller): (field: string, value: string) => boolean {
  return (field, value) => {
    if (ISSUES.has(field)) {
      const issue = findIssue(core, value);
      return issue !== undefined && canSee(core, caller, issue);
    }
    const wanted = value.toLowerCase();
    const all = valuesFor(core, caller, field);
    return all?.some((spellings) => spellings.some((one) => one.toLowerCase() === wanted)) ?? true;
  };
}
