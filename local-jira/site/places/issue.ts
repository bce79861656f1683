import { z } from 'zod';
import type { SiteDeps } from '../deps';
import type { Extension, PlaceQuestion } from '../place';
import { ask } from './ask';

const issueAnswer = z.looseObject({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    issuetype: z.looseObject({ id: z.string(), name: z.string() }),
    project: z.looseObject({ id: z.string(), key: z.string(), projectTypeKey: z.string().optional() }),
  }),
});

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-panel/ */
export async function issueExtension(deps: SiteDeps, { caller, place }: PlaceQuestion): Promise<Extension> {
  return place.issueKey === undefined ? undefined : lookUp(deps, { caller, place, type: '' }, []);
}

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/ */
export async function fieldExtension(deps: SiteDeps, question: PlaceQuestion): Promise<Extension> {
  const { fieldId } = question.place;
  if (fieldId === undefined) return undefined;
  const extension = await lookUp(deps, question, [fieldId]);
  return extension && { ...extension, fieldId, entryPoint: 'view', renderContext: 'issue-view' };
}

async function lookUp(
  deps: SiteDeps,
  { caller, place }: PlaceQuestion,
  fields: readonly string[],
): Promise<Extension> {
  const query = new URLSearchParams({ fields: ['issuetype', 'project', ...fields].join(',') });
  const key = encodeURIComponent(place.issueKey ?? '');
  const issue = await ask(deps, caller, `/api/3/issue/${key}?${query.toString()}`, issueAnswer);
  if (issue === undefined) return undefined;
  const { issuetype, project } = issue.fields;
  const [field] = fields;
  return {
    issue: { id: issue.id, key: issue.key, type: issuetype.name, typeId: issuetype.id },
    project: { id: project.id, key: project.key, type: project.projectTypeKey ?? 'software' },
    ...(field === undefined ? {} : { fieldValue: issue.fields[field] ?? null }),
  };
}
