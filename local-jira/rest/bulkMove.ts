import { z } from 'zod';
import type { Core } from '../jira/core';
import { badRequest } from '../jira/errors';
import type { Caller } from '../jira/hooks';
import { levelOf, subtasksOf } from '../jira/issues/hierarchy';
import type { MoveTarget } from '../jira/issues/move';
import { moveIssue, statusThere } from '../jira/issues/move';
import { canSee, findIssue, visibleIssue } from '../jira/issues/read';
import { visibleProject } from '../jira/projects';
import type { Routes } from './env';
import { notEmulated, objectOf, signedIn } from './http';
import { safely } from './parse';
import { demandBulkChange, MOST_ISSUES, runTask } from './tasks';

const sources = z.object({
  issueIdsOrKeys: z.array(z.string()).min(1),
  inferClassificationDefaults: z.boolean().optional(),
  inferFieldDefaults: z.boolean().optional(),
  inferStatusDefaults: z.boolean().default(false),
  inferSubtaskTypeDefault: z.boolean().default(false),
  targetStatus: z.array(z.object({ statuses: z.record(z.string(), z.array(z.string())) })).nullish(),
  targetMandatoryFields: z.array(z.unknown()).nullish(),
  targetClassification: z.array(z.unknown()).nullish(),
});
type Sources = z.output<typeof sources>;

const request = z.object({
  sendBulkNotification: z.boolean().nullish(),
  targetToSourcesMapping: z.record(z.string(), sources),
});

/** The mapping as a move needs it: by the status that an issue has, the status that it gets. */
function statusesOf({ inferStatusDefaults, targetStatus }: Sources): MoveTarget['statuses'] {
  if (inferStatusDefaults) return 'initial';
  const pairs = (targetStatus ?? []).flatMap(({ statuses }) =>
    Object.entries(statuses).flatMap(([to, from]) => from.map((id): [string, string] => [id, to])),
  );
  return Object.fromEntries(pairs);
}

/** Reads `<project>,<issue type id>,<parent>`, of which the parent may be left out. */
function targetOf(core: Core, caller: Caller, key: string, mapping: Sources): MoveTarget {
  const [projectKey = '', issueTypeId = '', parentKey = ''] = key.split(',').map((part) => part.trim());
  const project = visibleProject(core, caller, projectKey);
  if (!project.issueTypeIds.includes(issueTypeId))
    throw badRequest(`Issue type '${issueTypeId}' does not belong to project '${project.key}'.`);
  const parentId = parentKey === '' ? undefined : visibleIssue(core, caller, parentKey).id;
  const isSubtask = (core.tables.issueTypes.get(issueTypeId)?.hierarchyLevel ?? 0) < 0;
  if (isSubtask && parentId === undefined) throw badRequest('A sub-task needs a parent in the target.');
  return { project, issueTypeId, parentId, statuses: statusesOf(mapping) };
}

function refuseWhatIsNotThere({ targetMandatoryFields, targetClassification }: Sources): void {
  if (targetMandatoryFields?.length) throw notEmulated('targetMandatoryFields');
  if (targetClassification?.length) throw notEmulated('targetClassification');
}

/** A status without a place in the target, and sub-tasks that nobody takes along, refuse the whole request. */
function checkSources(core: Core, caller: Caller, mapping: Sources, target: MoveTarget): void {
  for (const idOrKey of mapping.issueIdsOrKeys) {
    const issue = findIssue(core, idOrKey);
    if (!issue || !canSee(core, caller, issue)) continue;
    statusThere(core, issue, target);
    const leaves = issue.projectId !== target.project.id && levelOf(core, issue) >= 0;
    if (leaves && !mapping.inferSubtaskTypeDefault && subtasksOf(core, issue.id).length > 0)
      throw badRequest(`Issue '${issue.key}' has sub-tasks: set inferSubtaskTypeDefault to take them along.`);
  }
}

/** `POST /bulk/issues/move`: to a project, type and parent, with a mapping of statuses that are not known there. */
export const bulkMoveRoutes: Routes = (rest, core) => {
  rest.post('/bulk/issues/move', async (c) => {
    signedIn(c);
    const { caller } = c.env;
    demandBulkChange(core, caller, 400);
    const { targetToSourcesMapping } = safely(request, await objectOf(c));
    const groups = Object.entries(targetToSourcesMapping);
    const total = groups.flatMap(([, { issueIdsOrKeys }]) => issueIdsOrKeys).length;
    if (total === 0 || total > MOST_ISSUES)
      throw badRequest(`Between 1 and ${MOST_ISSUES} issues can be moved.`);
    const steps = groups.flatMap(([key, mapping]) => {
      refuseWhatIsNotThere(mapping);
      const target = targetOf(core, caller, key, mapping);
      checkSources(core, caller, mapping, target);
      return mapping.issueIdsOrKeys.map((idOrKey) => {
        return {
          idOrKey,
          work: () => void moveIssue(core, caller, visibleIssue(core, caller, idOrKey), target),
        };
      });
    });
    return c.json(runTask(core, caller, steps), 201);
  });
};
