import type { Core } from '../jira/core';
import { valuesOf } from '../jira/tables';

interface Named {
  id: string;
  name: string;
}

type Source = (core: Core) => Named[];

const fromProjects = (core: Core): Named[] =>
  valuesOf(core.tables.projects).flatMap(({ id, key, name }) => [
    { id, name },
    { id: key, name },
  ]);

const SOURCES: Record<string, Source> = {
  project: fromProjects,
  status: (core) => valuesOf(core.tables.statuses),
  issuetype: (core) => valuesOf(core.tables.issueTypes),
  type: (core) => valuesOf(core.tables.issueTypes),
  priority: (core) => valuesOf(core.tables.priorities),
  resolution: (core) => valuesOf(core.tables.resolutions),
};

/** Whether a value of a field exists here: queries that name an unknown one are refused. */
export function jqlKnowledge(core: Core): (field: string, value: string) => boolean {
  return (field, value) => {
    const source = SOURCES[field.toLowerCase()];
    if (!source) return true;
    const wanted = value.toLowerCase();
    return source(core).some(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  };
}
