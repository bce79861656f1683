import { z } from 'zod';
import { rest } from './http';
import { userSchema } from './schemas';

const version = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().default(''),
  released: z.boolean(),
  archived: z.boolean(),
  startDate: z.string().optional(),
  releaseDate: z.string().optional(),
});
/** A version; its days as `2026-12-01`. */
export type Version = z.infer<typeof version>;

const component = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().default(''),
  lead: userSchema.optional(),
  assigneeType: z.string(),
  issueCount: z.number(),
});
export type Component = z.infer<typeof component>;

const nothing = z.unknown();
const encoded = encodeURIComponent;
const PAGE = 100;

const pageOf = <T>(one: z.ZodType<T>) => z.looseObject({ isLast: z.boolean(), values: z.array(one) });

async function loadAll<T>(one: z.ZodType<T>, path: string): Promise<T[]> {
  const all: T[] = [];
  for (let isLast = false; !isLast;) {
    const page = await rest(pageOf(one), 'GET', `${path}?startAt=${all.length}&maxResults=${PAGE}`);
    all.push(...page.values);
    isLast = page.isLast || page.values.length === 0;
  }
  return all;
}

/** The versions of a project in the order that the project gives them. */
export const loadVersions = (projectKey: string): Promise<Version[]> =>
  loadAll(version, `/project/${encoded(projectKey)}/version`);

/** What can be said of a version; null takes a day away. */
export interface VersionChange {
  name?: string;
  description?: string;
  startDate?: string | null;
  releaseDate?: string | null;
  released?: boolean;
  archived?: boolean;
}

export const createVersion = (projectId: string, change: VersionChange): Promise<unknown> =>
  rest(nothing, 'POST', '/version', { projectId: Number(projectId), ...change });

export const changeVersion = (id: string, change: VersionChange): Promise<unknown> =>
  rest(nothing, 'PUT', `/version/${encoded(id)}`, change);

/** Deletes a version; its issues get another one where one is named. */
export const deleteVersion = (id: string, moveTo: string | undefined): Promise<unknown> =>
  rest(
    nothing,
    'POST',
    `/version/${encoded(id)}/removeAndSwap`,
    moveTo === undefined ? {} : { moveFixIssuesTo: Number(moveTo), moveAffectedIssuesTo: Number(moveTo) },
  );

/** The components of a project with how many issues have them. */
export const loadComponents = (projectKey: string): Promise<Component[]> =>
  loadAll(component, `/project/${encoded(projectKey)}/component`);

/** What can be said of a component. A lead of empty text is none. */
export interface ComponentChange {
  name: string;
  description: string;
  leadAccountId: string;
}

/** Without a lead the field is left out: new components have none. */
export const createComponent = (projectKey: string, change: ComponentChange): Promise<unknown> => {
  const { leadAccountId, ...rested } = change;
  const lead = leadAccountId === '' ? {} : { leadAccountId };
  return rest(nothing, 'POST', '/component', { project: projectKey, ...rested, ...lead });
};

export const changeComponent = (id: string, change: ComponentChange): Promise<unknown> =>
  rest(nothing, 'PUT', `/component/${encoded(id)}`, change);

/** Deletes a component; its issues get another one where one is named. */
export const deleteComponent = (id: string, moveTo: string | undefined): Promise<unknown> => {
  const query = moveTo === undefined ? '' : `?moveIssuesTo=${encoded(moveTo)}`;
  return rest(nothing, 'DELETE', `/component/${encoded(id)}${query}`);
};
