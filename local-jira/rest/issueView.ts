import { visibleComments } from '../jira/issues/comments';
import { availableTransitions } from '../jira/issues/transition';
import type { Core } from '../jira/core';
import type { Issue } from '../jira/entities/issue';
import type { Json, JsonObject } from '../jira/entities/json';
import { adfToText } from '../adf';
import { renderedAppFields } from '../jira/fields/formatted';
import { findField } from '../jira/fields/registry';
import type { Caller } from '../jira/hooks';
import { viewerOf } from '../jira/issues/read';
import { findProperty, propertyKeys } from '../jira/properties';
import { renderHistory } from '../jira/render/activity';
import { renderComments, renderFields, shownFieldIds } from '../jira/render/issue';
import { valuesOf } from '../jira/tables';
import { chooseFields } from './fieldSelection';
import { notEmulated } from './http';
import { editMeta } from './metaView';
import { renderTransition } from './transitionView';

/** What to show of an issue. `fields` as in the request; undefined shows the default of the resource. */
export interface Wanted {
  fields: string[];
  expand: string[];
  properties: string[];
}

const EXPANDABLE = 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations';

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

function rendered(core: Core, issue: Issue): JsonObject {
  const description = issue.values['description'] ?? null;
  const html =
    description === null
      ? ''
      : adfToText(description)
          .split('\n')
          .map((line) => `<p>${escaped(line)}</p>`);
  return { description: Array.isArray(html) ? html.join('\n') : html, ...renderedAppFields(core, issue) };
}

function changelog(core: Core, issue: Issue): JsonObject {
  const histories = valuesOf(core.tables.histories, `${issue.id}/`).reverse();
  const shown = histories.map((history) => renderHistory(core, history));
  return { startAt: 0, maxResults: shown.length, total: shown.length, histories: shown };
}

type Expansion = (core: Core, caller: Caller, issue: Issue, fields: string[]) => Json;

const EXPANSIONS: Record<string, Expansion> = {
  changelog: (core, _caller, issue) => changelog(core, issue),
  renderedFields: (core, _caller, issue) => rendered(core, issue),
  names: (core, _caller, _issue, fields) =>
    Object.fromEntries(fields.map((id) => [id, findField(core, id)?.name ?? id])),
  schema: (core, _caller, _issue, fields) =>
    Object.fromEntries(fields.map((id) => [id, { ...(findField(core, id)?.schema ?? { type: 'any' }) }])),
  transitions: (core, caller, issue) =>
    availableTransitions(core, caller, issue).map((one) => renderTransition(core, issue, one, false)),
  editmeta: (core, caller, issue) => editMeta(core, caller, issue),
};

const UNKNOWN = new Set(['operations', 'versionedRepresentations']);

function expansions(
  core: Core,
  caller: Caller,
  issue: Issue,
  wanted: { expand: string[]; ids: string[] },
): JsonObject {
  const shown: JsonObject = {};
  for (const name of wanted.expand) {
    if (UNKNOWN.has(name)) throw notEmulated(`expand=${name}`);
    const expand = Object.hasOwn(EXPANSIONS, name) ? EXPANSIONS[name] : undefined;
    if (expand) shown[name] = expand(core, caller, issue, wanted.ids);
  }
  return shown;
}

function properties(core: Core, issue: Issue, wanted: string[]): JsonObject {
  if (wanted.length === 0) return {};
  const owner = { kind: 'issue' as const, id: issue.id };
  const keys = wanted.includes('*all') ? propertyKeys(core, owner) : wanted;
  const found = keys.flatMap((key): [string, Json][] => {
    const value = findProperty(core, owner, key);
    return value === undefined ? [] : [[key, value]];
  });
  return { properties: Object.fromEntries(found) };
}

function comments(core: Core, caller: Caller, issue: Issue, ids: string[]): JsonObject {
  if (!ids.includes('comment')) return {};
  return { comment: renderComments(core, issue, visibleComments(core, caller, issue)) };
}

/** An issue as `GET /rest/api/3/issue/{key}` and search show it. */
export function showIssue(core: Core, caller: Caller, issue: Issue, wanted: Wanted): JsonObject {
  const ids = chooseFields(wanted.fields, shownFieldIds(core));
  return {
    expand: EXPANDABLE,
    id: issue.id,
    self: `${core.siteUrl()}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    ...expansions(core, caller, issue, { expand: wanted.expand, ids }),
    ...properties(core, issue, wanted.properties),
    fields: {
      ...renderFields(core, issue, viewerOf(core, caller), ids),
      ...comments(core, caller, issue, ids),
    },
  };
}
