import { sprintsInState } from '../../jira/agile/sprints';
import type { Core } from '../../jira/core';
import type { Caller } from '../../jira/hooks';
import { canSee, findIssue } from '../../jira/issues/read';
import { visibleProjects } from '../../jira/projects';
import { valuesOf } from '../../jira/tables';
import type { JqlSite } from '../../jql/index';
import { customFields } from './customFields';
import { knownTo } from './known';
import { linksOf } from './links';

function positionIn(core: Core, caller: Caller): NonNullable<JqlSite['position']> {
  const place = (all: readonly { id: string; name: string }[], value: string): number | undefined => {
    const wanted = value.toLowerCase();
    const at = all.findIndex(({ id, name }) => id === value || name.toLowerCase() === wanted);
    return at < 0 ? undefined : at;
  };
  return (field, value) => {
    if (field === 'priority') return place(valuesOf(core.tables.priorities).reverse(), value);
    return place(
      visibleProjects(core, caller).flatMap(({ versions }) => versions),
      value,
    );
  };
}

function versionsOf(core: Core, caller: Caller): NonNullable<JqlSite['versions']> {
  return (wanted) => {
    const names = wanted.map((one) => one.toLowerCase());
    return visibleProjects(core, caller)
      .filter(({ id, key, name }) => {
        return names.length === 0 || [id, key, name].some((one) => names.includes(one.toLowerCase()));
      })
      .flatMap(({ versions }) => versions.filter(({ archived }) => !archived));
  };
}

function linkedTo(core: Core, caller: Caller): NonNullable<JqlSite['linkedTo']> {
  return (idOrKey, linkName) => {
    const issue = findIssue(core, idOrKey);
    if (!issue || !canSee(core, caller, issue)) return undefined;
    const wanted = linkName?.toLowerCase();
    return linksOf(core, issue.id)
      .filter(({ names }) => wanted === undefined || names.some((name) => name.toLowerCase() === wanted))
      .map(({ id }) => id);
  };
}

/** The site as queries of one caller know it. */
export function jqlSite(core: Core, caller: Caller): JqlSite {
  const { tables } = core;
  return {
    knows: knownTo(core, caller),
    position: positionIn(core, caller),
    properties: core.hooks.indexedProperties?.() ?? [],
    customFields: customFields(core),
    sprintIds: (state) => sprintsInState(core, [state]).map(({ id }) => String(id)),
    membersOf: (wanted) =>
      valuesOf(tables.groups).find(
        ({ groupId, name }) => groupId === wanted || name.toLowerCase() === wanted.toLowerCase(),
      )?.members,
    versions: versionsOf(core, caller),
    linkedTo: linkedTo(core, caller),
    issueTypes: (subtasks) =>
      valuesOf(tables.issueTypes)
        .filter(({ hierarchyLevel }) => hierarchyLevel < 0 === subtasks)
        .map(({ id }) => id),
  };
}
