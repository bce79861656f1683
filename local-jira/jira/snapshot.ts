import type { Table } from '../store/store';
import type { Core } from './core';

function remembered<T>(table: Table<T>): Table<T> {
  const values = new Map<string, T | undefined>();
  let all: [string, T][] | undefined;
  return {
    ...table,
    get(key) {
      if (!values.has(key)) values.set(key, table.get(key));
      return values.get(key);
    },
    entries(range) {
      if (range !== undefined) return table.entries(range);
      all ??= [...table.entries()];
      return all;
    },
  };
}

/**
 * Jira for one synchronous piece of work that only reads: what does not belong to a single issue is read once.
 * Thousands of issues share a handful of projects, schemes and people.
 */
export function snapshot(core: Core): Core {
  const { tables } = core;
  return {
    ...core,
    tables: {
      ...tables,
      users: remembered(tables.users),
      groups: remembered(tables.groups),
      schemes: remembered(tables.schemes),
      securitySchemes: remembered(tables.securitySchemes),
      statuses: remembered(tables.statuses),
      priorities: remembered(tables.priorities),
      resolutions: remembered(tables.resolutions),
      issueTypes: remembered(tables.issueTypes),
      fields: remembered(tables.fields),
      projects: remembered(tables.projects),
      sprints: remembered(tables.sprints),
    },
  };
}
