import type { Core } from '../jira/core';
import type { Caller } from '../jira/hooks';
import { visibleProjects } from '../jira/projects';
import { valuesOf } from '../jira/tables';

interface Named {
  id: string;
  name: string;
}

type Source = (core: Core, caller: Caller) => Named[];

/** Only projects that the caller may see: a query must not tell that another exists. */
const fromProjects: Source = (core, caller) =>
  visibleProjects(core, caller).flatMap(({ id, key, name }) => [
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
export function jqlKnowledge(core: Core, caller: Caller): (field: string, value: string) => boolean {
  return (field, value) => {
    const source = SOURCES[field.toLowerCase()];
    if (!source) return true;
    const wanted = value.toLowerCase();
    return source(core, caller).some(
      ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
    );
  };
}
