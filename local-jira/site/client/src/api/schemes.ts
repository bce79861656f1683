import { z } from 'zod';
import { rest } from './http';

const holder = z.looseObject({
  type: z.string(),
  parameter: z.string().optional(),
  value: z.string().optional(),
});
export type HolderView = z.infer<typeof holder>;

/** Who is to hold something, as requests name it. */
export interface HolderChoice {
  type: string;
  value?: string | undefined;
}

const grant = z.looseObject({ id: z.number(), permission: z.string(), holder });
export type GrantView = z.infer<typeof grant>;

const permissionScheme = z.looseObject({
  id: z.number(),
  name: z.string(),
  description: z.string().default(''),
  scope: z.looseObject({ project: z.looseObject({ key: z.string() }).optional() }).optional(),
  permissions: z.array(grant).default([]),
});
export type PermissionSchemeView = z.infer<typeof permissionScheme>;

const permissionType = z.looseObject({
  key: z.string(),
  name: z.string(),
  description: z.string().default(''),
  type: z.string(),
});
export type PermissionTypeView = z.infer<typeof permissionType>;

const nothing = z.unknown();

/** Every permission of Jira and of the app. */
export async function loadPermissionTypes(): Promise<PermissionTypeView[]> {
  const shape = z.looseObject({ permissions: z.record(z.string(), permissionType) });
  return Object.values((await rest(shape, 'GET', '/permissions')).permissions);
}

export async function loadPermissionSchemes(): Promise<PermissionSchemeView[]> {
  const shape = z.looseObject({ permissionSchemes: z.array(permissionScheme) });
  return (await rest(shape, 'GET', '/permissionscheme?expand=permissions')).permissionSchemes;
}

export const loadPermissionScheme = (id: string): Promise<PermissionSchemeView> =>
  rest(permissionScheme, 'GET', `/permissionscheme/${encodeURIComponent(id)}?expand=permissions`);

export const loadProjectScheme = (projectKey: string): Promise<PermissionSchemeView> =>
  rest(
    permissionScheme,
    'GET',
    `/project/${encodeURIComponent(projectKey)}/permissionscheme?expand=permissions`,
  );

export const setProjectScheme = (projectKey: string, id: number): Promise<unknown> =>
  rest(nothing, 'PUT', `/project/${encodeURIComponent(projectKey)}/permissionscheme`, { id });

export const createPermissionScheme = (name: string, description: string): Promise<PermissionSchemeView> =>
  rest(permissionScheme, 'POST', '/permissionscheme', { name, description });

export const addGrant = (schemeId: number, permission: string, chosen: HolderChoice): Promise<unknown> =>
  rest(nothing, 'POST', `/permissionscheme/${schemeId}/permission`, { permission, holder: chosen });

export const removeGrant = (schemeId: number, grantId: number): Promise<unknown> =>
  rest(nothing, 'DELETE', `/permissionscheme/${schemeId}/permission/${grantId}`);

const level = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().default(''),
  isDefault: z.boolean().default(false),
});
export type LevelView = z.infer<typeof level>;

const securityScheme = z.looseObject({
  id: z.number(),
  name: z.string(),
  description: z.string().default(''),
  levels: z.array(level).default([]),
});
export type SecuritySchemeView = z.infer<typeof securityScheme>;

export async function loadSecuritySchemes(): Promise<(SecuritySchemeView & { projectIds: number[] })[]> {
  const entry = securityScheme.extend({ projectIds: z.array(z.number()).default([]) });
  const shape = z.looseObject({ values: z.array(entry) });
  return (await rest(shape, 'GET', '/issuesecurityschemes/search?maxResults=100')).values;
}

export const loadSecurityScheme = (id: string): Promise<SecuritySchemeView> =>
  rest(securityScheme, 'GET', `/issuesecurityschemes/${encodeURIComponent(id)}`);

export const loadProjectSecurity = (projectKey: string): Promise<SecuritySchemeView> =>
  rest(securityScheme, 'GET', `/project/${encodeURIComponent(projectKey)}/issuesecuritylevelscheme`);

const member = z.looseObject({ id: z.string(), issueSecurityLevelId: z.string(), holder });
export type MemberView = z.infer<typeof member>;

export async function loadLevelMembers(schemeId: string): Promise<MemberView[]> {
  const shape = z.looseObject({ values: z.array(member) });
  const path = `/issuesecurityschemes/level/member?schemeId=${encodeURIComponent(schemeId)}&maxResults=100`;
  return (await rest(shape, 'GET', path)).values;
}

export const createSecurityScheme = (name: string, description: string): Promise<{ id: string }> =>
  rest(z.looseObject({ id: z.string() }), 'POST', '/issuesecurityschemes', { name, description });

export const addLevel = (schemeId: number, name: string, description: string): Promise<unknown> =>
  rest(nothing, 'PUT', `/issuesecurityschemes/${schemeId}/level`, { levels: [{ name, description }] });

export const removeLevel = (schemeId: number, levelId: string): Promise<unknown> =>
  rest(nothing, 'DELETE', `/issuesecurityschemes/${schemeId}/level/${levelId}`);

/** Makes a level the one that new issues get; `-1` for none. */
export const setDefaultLevel = (schemeId: number, levelId: string): Promise<unknown> =>
  rest(nothing, 'PUT', '/issuesecurityschemes/level/default', {
    defaultValues: [{ issueSecuritySchemeId: String(schemeId), defaultLevelId: levelId }],
  });

export const addLevelMember = (schemeId: number, levelId: string, chosen: HolderChoice): Promise<unknown> =>
  rest(nothing, 'PUT', `/issuesecurityschemes/${schemeId}/level/${levelId}/member`, {
    members: [{ type: chosen.type, ...(chosen.value === undefined ? {} : { parameter: chosen.value }) }],
  });

export const removeLevelMember = (schemeId: number, levelId: string, memberId: string): Promise<unknown> =>
  rest(nothing, 'DELETE', `/issuesecurityschemes/${schemeId}/level/${levelId}/member/${memberId}`);

/** Gives a project a security scheme, or none. */
export const setProjectSecurity = (projectId: string, schemeId: string | null): Promise<unknown> =>
  rest(nothing, 'PUT', '/issuesecurityschemes/project', { projectId, schemeId });

const holders = z.array(
  z.looseObject({
    accountId: z.string(),
    displayName: z.string(),
    accountType: z.string(),
    active: z.boolean(),
  }),
);

/** The people who hold a permission in a project. For its administrators. */
export const loadHolders = (
  projectKey: string,
  permission: string,
): Promise<{ accountId: string; displayName: string }[]> => {
  const query = new URLSearchParams({ projectKey, permissions: permission, query: '', maxResults: '1000' });
  return rest(holders, 'GET', `/user/permission/search?${query}`);
};
