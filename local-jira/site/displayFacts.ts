import { z } from 'zod';
import type { Caller, SiteDeps } from './deps';
import type { DisplayFacts, PropertyEntity } from './displayConditions';

/** Where modules are looked for: an issue, a project, or the site as a whole. */
export interface DisplayPlace {
  issueKey?: string | undefined;
  projectKey?: string | undefined;
}

const project = z.looseObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  projectTypeKey: z.string().default('software'),
});
const issue = z.looseObject({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({ issuetype: z.looseObject({ name: z.string() }), project }),
});
const granted = z.looseObject({
  permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })),
});
const propertyAnswer = z.looseObject({ value: z.unknown() });

/** Keeps the answer of a question that several conditions may ask. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}

/** The facts of one place, asked of Jira as the person and only when a condition needs them. */
export function displayFacts(deps: SiteDeps, caller: Caller, place: DisplayPlace): DisplayFacts {
  const ask = async (path: string, body?: unknown): Promise<unknown> => {
    const url = `${deps.origins().product}/rest/api/3${path}`;
    const init =
      body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await deps.jiraFetch(new Request(url, init), caller);
    return response.ok ? response.json() : undefined;
  };
  const { issueKey, projectKey } = place;
  const theIssue = once(async () =>
    issueKey === undefined
      ? undefined
      : issue.safeParse(await ask(`/issue/${encodeURIComponent(issueKey)}?fields=issuetype,project`)).data,
  );
  const theProject = once(async () => {
    const ofIssue = (await theIssue())?.fields.project;
    if (ofIssue || projectKey === undefined) return ofIssue;
    return project.safeParse(await ask(`/project/${encodeURIComponent(projectKey)}`)).data;
  });
  const holds = async (key: string, where: DisplayPlace): Promise<boolean> => {
    const query = new URLSearchParams({ permissions: key });
    if (where.issueKey !== undefined) query.set('issueKey', where.issueKey);
    else if (where.projectKey !== undefined) query.set('projectKey', where.projectKey);
    return (
      granted.safeParse(await ask(`/mypermissions?${query.toString()}`)).data?.permissions[key]
        ?.havePermission ?? false
    );
  };
  const ownerPath = async (entity: PropertyEntity): Promise<string | undefined> => {
    const [inIssue, inProject] = [await theIssue(), await theProject()];
    if (entity === 'issue') return inIssue && `/issue/${inIssue.id}/properties/`;
    return entity === 'project' && inProject ? `/project/${inProject.id}/properties/` : undefined;
  };
  return {
    signedIn: caller.kind === 'user',
    globalPermission: (key) => holds(key, {}),
    permission: async (key) => ((await theProject()) ? holds(key, place) : false),
    project: async () => {
      const found = await theProject();
      return found && { id: found.id, key: found.key, name: found.name, type: found.projectTypeKey };
    },
    issue: async () => {
      const found = await theIssue();
      return found && { id: found.id, key: found.key, type: found.fields.issuetype.name };
    },
    property: async (entity, key) => {
      const account = caller.kind === 'user' ? `?accountId=${encodeURIComponent(caller.accountId)}` : '';
      const owner = entity === 'user' ? '/user/properties/' : await ownerPath(entity);
      if (owner === undefined) return undefined;
      const path = `${owner}${encodeURIComponent(key)}${entity === 'user' ? account : ''}`;
      return propertyAnswer.safeParse(await ask(path)).data?.value;
    },
    expression: async (expression) => {
      const context = {
        ...(issueKey === undefined ? {} : { issue: { key: issueKey } }),
        ...(projectKey === undefined ? {} : { project: { key: projectKey } }),
      };
      return propertyAnswer.safeParse(await ask('/expression/evaluate', { expression, context })).data?.value;
    },
  };
}
