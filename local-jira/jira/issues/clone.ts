import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import { idText } from '../entities/json';
import { badField, forbidden } from '../errors';
import { allFields } from '../fields/registry';
import type { Caller } from '../hooks';
import { allowed } from '../permissions/check';
import { propertyKeys, findProperty, setProperty } from '../properties';
import { valuesOf } from '../tables';
import { copyAttachments } from './attachments';
import { placeIssue } from './create';
import { actorId } from './event';
import { CLONE_COPIES_APP_FIELDS, CLONE_COPIES_PROPERTIES } from './guesses';
import { subtasksOf } from './hierarchy';
import { putLink } from './links';
import { canSee, findIssue, projectOf, visibleIssue } from './read';
import { initialStatus, workflowOf } from './workflow';

/** What a clone takes along besides the fields. */
export interface CloneChoice {
  /** Without one, `CLONE - ` and the summary of the original. */
  summary?: string | undefined;
  attachments?: boolean | undefined;
  subtasks?: boolean | undefined;
  links?: boolean | undefined;
  sprints?: boolean | undefined;
  /** What Jira does here is not documented: see `guesses`. */
  properties?: boolean | undefined;
  appFields?: boolean | undefined;
}

const RANK = 'customfield_10019';
const STARTS_ANEW = ['status', 'resolution', 'resolutiondate', 'statuscategorychangedate', RANK];

function isOpen(core: Core, sprint: Json): boolean {
  return core.sprint(Number(sprint))?.['state'] !== 'closed';
}

function leftOut(core: Core, choice: CloneChoice): Set<string> {
  const appFields = choice.appFields ?? CLONE_COPIES_APP_FIELDS;
  const ofApp = allFields(core).filter((field) => field.readOnly && field.appKey !== undefined);
  return new Set([...STARTS_ANEW, ...(appFields ? [] : ofApp.map((field) => field.id))]);
}

function sprintsFor(core: Core, source: Issue, choice: CloneChoice): Record<string, Json> {
  const field = allFields(core).find((one) => one.kind === 'sprint');
  const kept = field && source.values[field.id];
  if (!field || !Array.isArray(kept)) return {};
  return { [field.id]: choice.sprints === true ? kept.filter((one) => isOpen(core, one)) : [] };
}

function valuesFor(core: Core, caller: Caller, source: Issue, choice: CloneChoice): Record<string, Json> {
  const out = leftOut(core, choice);
  const kept = Object.entries(source.values).filter(([id]) => !out.has(id));
  const place = { project: projectOf(core, source), issue: source };
  const mayGiveReporter = allowed(core, caller, 'MODIFY_REPORTER', place);
  return {
    ...Object.fromEntries(kept),
    ...sprintsFor(core, source, choice),
    ...(mayGiveReporter ? {} : { reporter: actorId(core, caller) }),
    summary: summaryFor(source, choice),
    status: initialStatus(workflowOf(core, source)),
    statuscategorychangedate: core.clock.iso(),
  };
}

function summaryFor(source: Issue, choice: CloneChoice): string {
  const summary = choice.summary ?? `CLONE - ${idText(source.values['summary'])}`;
  if (summary.trim() === '') throw badField('summary', 'You must specify a summary of the issue.');
  return summary.replace(/[\r\n]+/gu, ' ').slice(0, 255);
}

function copyProperties(core: Core, from: Issue, to: Issue): void {
  const owner = (issue: Issue) => ({ kind: 'issue' as const, id: issue.id });
  for (const key of propertyKeys(core, owner(from))) {
    setProperty(core, owner(to), key, findProperty(core, owner(from), key) ?? null);
  }
}

function copyLinks(core: Core, caller: Caller, from: Issue, to: Issue): void {
  for (const link of valuesOf(core.tables.links)) {
    const type = core.tables.linkTypes.get(link.typeId);
    const other = findIssue(core, link.inwardIssueId === from.id ? link.outwardIssueId : link.inwardIssueId);
    const isOf = link.inwardIssueId === from.id || link.outwardIssueId === from.id;
    if (!isOf || !type || !other || type.name === 'Cloners' || !canSee(core, caller, other)) continue;
    const ends =
      link.inwardIssueId === from.id ? { inward: to, outward: other } : { inward: other, outward: to };
    putLink(core, caller, type, ends);
  }
}

function copyOne(core: Core, caller: Caller, source: Issue, copy: CloneChoice & { parent?: string }): Issue {
  const values = valuesFor(core, caller, source, copy);
  const under: Record<string, Json> = copy.parent === undefined ? {} : { parent: copy.parent };
  const clone = placeIssue(core, caller, projectOf(core, source), { ...values, ...under });
  if (copy.properties ?? CLONE_COPIES_PROPERTIES) copyProperties(core, source, clone);
  if (copy.attachments) copyAttachments(core, caller, source, clone);
  if (copy.links) copyLinks(core, caller, source, clone);
  const cloners = valuesOf(core.tables.linkTypes).find((type) => type.name === 'Cloners');
  if (cloners) putLink(core, caller, cloners, { inward: clone, outward: source });
  return clone;
}

/**
 * Clones an issue as Jira's issue view does: the same fields in the workflow's first status, a summary that says so,
 * and a link "clones". Comments, history and resolution stay behind. Sub-tasks become sub-tasks of the clone.
 */
export function cloneIssue(core: Core, caller: Caller, idOrKey: string, choice: CloneChoice = {}): Issue {
  return core.store.transaction(() => {
    const source = visibleIssue(core, caller, idOrKey);
    if (!allowed(core, caller, 'CREATE_ISSUES', { project: projectOf(core, source) }))
      throw forbidden('You do not have permission to create issues in this project.');
    const clone = copyOne(core, caller, source, choice);
    if (choice.subtasks) {
      for (const subtask of subtasksOf(core, source.id)) {
        const summary = idText(subtask.values['summary']);
        copyOne(core, caller, subtask, { ...choice, summary, parent: clone.id });
      }
    }
    return findIssue(core, clone.id) ?? clone;
  });
}
