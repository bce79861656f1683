import { z } from 'zod';
import { rest } from '../../api/http';
import { useLoad } from '../../lib/useLoad';
import type { Loaded } from '../../lib/useLoad';
import type { Names } from './words';

const roles = z.array(z.looseObject({ id: z.union([z.number(), z.string()]), name: z.string() }));
const groups = z.looseObject({ values: z.array(z.looseObject({ groupId: z.string(), name: z.string() })) });
const permissions = z.looseObject({
  permissions: z.record(z.string(), z.looseObject({ name: z.string(), type: z.string() })),
});
const fields = z.array(z.looseObject({ id: z.string(), name: z.string() }));

async function loadNames(): Promise<Names> {
  const [role, group, permission, field] = await Promise.all([
    rest(roles, 'GET', '/role').catch(() => []),
    rest(groups, 'GET', '/group/bulk?maxResults=50').catch(() => ({ values: [] })),
    rest(permissions, 'GET', '/permissions').catch(() => ({ permissions: {} })),
    rest(fields, 'GET', '/field'),
  ]);
  const ofProjects = Object.entries(permission.permissions).filter(([, { type }]) => type === 'PROJECT');
  return {
    role: Object.fromEntries(role.map(({ id, name }) => [String(id), name])),
    group: Object.fromEntries(group.values.map(({ groupId, name }) => [groupId, name])),
    permission: Object.fromEntries(ofProjects.map(([key, { name }]) => [key, name])),
    field: Object.fromEntries(field.map(({ id, name }) => [id, name])),
  };
}

/** What rules refer to by id, by their names. What the person may not list is empty. */
export const useNames = (): Loaded<Names> => useLoad('workflow-names', loadNames);
