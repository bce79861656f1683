import { z } from 'zod';
import type { Caller, SiteDeps } from './deps';

/** Where a module is shown. The browser names keys only; ids are looked up as the user. */
export const placeSchema = z.strictObject({
  issueKey: z.string().max(255).optional(),
  projectKey: z.string().max(255).optional(),
});
export type Place = z.infer<typeof placeSchema>;

const projectAnswer = z.looseObject({
  id: z.string(),
  key: z.string(),
  projectTypeKey: z.string().optional(),
});
const issueAnswer = z.looseObject({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    issuetype: z.looseObject({ id: z.string(), name: z.string() }),
    project: projectAnswer,
  }),
});
const permissionsAnswer = z.looseObject({
  permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })),
});

/** The place's `extension` part of the context, or undefined where this person sees no such issue or project. */
export async function extensionOf(deps: SiteDeps, caller: Caller, place: Place, type: string) {
  if (place.issueKey !== undefined) return issueExtension(deps, caller, place.issueKey, type);
  if (place.projectKey !== undefined) return projectExtension(deps, caller, place.projectKey, type);
  return { type };
}

async function issueExtension(deps: SiteDeps, caller: Caller, key: string, type: string) {
  const answer = await get(deps, caller, `/issue/${encodeURIComponent(key)}?fields=issuetype,project`);
  const issue = issueAnswer.safeParse(answer).data;
  if (issue === undefined) return undefined;
  const { issuetype, project } = issue.fields;
  return {
    type,
    issue: { id: issue.id, key: issue.key, type: issuetype.name, typeId: issuetype.id },
    project: projectPart(project),
  };
}

async function projectExtension(deps: SiteDeps, caller: Caller, key: string, type: string) {
  const answer = await get(deps, caller, `/project/${encodeURIComponent(key)}`);
  const project = projectAnswer.safeParse(answer).data;
  if (project === undefined) return undefined;
  if (type === 'jira:projectSettingsPage' && !(await administers(deps, caller, project.key)))
    return undefined;
  return { type, project: projectPart(project) };
}

/** Whether the person may open the settings of this project. */
async function administers(deps: SiteDeps, caller: Caller, projectKey: string): Promise<boolean> {
  const query = new URLSearchParams({ projectKey, permissions: 'ADMINISTER_PROJECTS' });
  const answer = permissionsAnswer.safeParse(
    await get(deps, caller, `/mypermissions?${query.toString()}`),
  ).data;
  return answer?.permissions['ADMINISTER_PROJECTS']?.havePermission ?? false;
}

function projectPart(project: z.infer<typeof projectAnswer>) {
  return { id: project.id, key: project.key, type: project.projectTypeKey ?? 'software' };
}

async function get(deps: SiteDeps, caller: Caller, path: string): Promise<unknown> {
  const url = `${deps.origins().product}/rest/api/3${path}`;
  const response = await deps.jiraFetch(new Request(url), caller);
  return response.ok ? response.json() : undefined;
}
