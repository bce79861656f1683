import { z } from 'zod';
import type { Caller, SiteDeps } from '../deps';

const permissionsAnswer = z.looseObject({
  permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })),
});
const projectAnswer = z.looseObject({
  id: z.string(),
  key: z.string(),
  projectTypeKey: z.string().optional(),
});

/** GET of Jira's REST as the person, or undefined when Jira does not answer 200. `path` starts below /rest. */
export async function ask<T>(
  deps: SiteDeps,
  caller: Caller,
  path: string,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  const response = await deps.jiraFetch(new Request(`${deps.origins().product}/rest${path}`), caller);
  return response.ok ? schema.safeParse(await response.json()).data : undefined;
}

/** Whether the person holds a permission: in a project, or globally without one. */
export async function holds(
  deps: SiteDeps,
  caller: Caller,
  permission: string,
  projectKey?: string,
): Promise<boolean> {
  const query = new URLSearchParams({
    permissions: permission,
    ...(projectKey === undefined ? {} : { projectKey }),
  });
  const answer = await ask(deps, caller, `/api/3/mypermissions?${query.toString()}`, permissionsAnswer);
  return answer?.permissions[permission]?.havePermission ?? false;
}

/** A project as contexts name it, or undefined where the person sees none of this key. */
export async function projectOf(deps: SiteDeps, caller: Caller, key: string) {
  const project = await ask(deps, caller, `/api/3/project/${encodeURIComponent(key)}`, projectAnswer);
  return project && { id: project.id, key: project.key, type: project.projectTypeKey ?? 'software' };
}
