import { levelOf } from '../../jira/agile/contents';
import { closedAmong, openSprintOf, sprintIdsOf, sprintById } from '../../jira/agile/sprints';
import type { Core } from '../../jira/core';
import type { Issue } from '../../jira/entities/issue';
import type { Json, JsonObject } from '../../jira/entities/json';
import { isObject } from '../../jira/entities/json';
import type { Caller } from '../../jira/hooks';
import { viewerOf } from '../../jira/issues/read';
import type { Sees } from '../../jira/render/issue';
import { chooseFields } from '../fieldSelection';
import type { Wanted } from '../issueView';
import { showIssue } from '../issueView';
import { renderEpic } from './epicView';
import { renderSprint } from './sprintView';

function epicOf(core: Core, issue: Issue, sees: Sees): Json {
  const parentId = issue.values['parent'];
  const parent = typeof parentId === 'string' ? core.tables.issues.get(parentId) : undefined;
  return parent && levelOf(core, parent) === 1 && sees(parent) ? renderEpic(core, parent) : null;
}

function closedSprints(core: Core, issue: Issue): Json {
  const closed = closedAmong(core, sprintIdsOf(core, issue));
  return closed.flatMap((id) => {
    const sprint = sprintById(core, id);
    return sprint ? [renderSprint(core, sprint)] : [];
  });
}

const AGILE: Record<string, (core: Core, issue: Issue, sees: Sees) => Json> = {
  sprint: (core, issue) => {
    const sprint = openSprintOf(core, issue);
    return sprint ? renderSprint(core, sprint) : null;
  },
  closedSprints,
  flagged: () => false,
  epic: epicOf,
};

/** An issue as the agile resources show it: with `sprint`, `closedSprints`, `flagged` and `epic` among its fields. */
export function showAgileIssue(core: Core, caller: Caller, issue: Issue, wanted: Wanted): JsonObject {
  const shown = showIssue(core, caller, issue, wanted);
  const chosen = new Set(chooseFields(wanted.fields, Object.keys(AGILE)));
  const agile = Object.entries(AGILE)
    .filter(([name]) => chosen.has(name))
    .map(([name, derive]): [string, Json] => [name, derive(core, issue, viewerOf(core, caller))]);
  const fields = isObject(shown['fields']) ? shown['fields'] : {};
  return { ...shown, fields: { ...fields, ...Object.fromEntries(agile) } };
}
