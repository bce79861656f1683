import { z } from 'zod';
import { rest } from './http';

const granted = z.looseObject({
  permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })),
});

/** Whether the person holds a global permission. */
export async function mayGlobally(permission: string): Promise<boolean> {
  const answer = await rest(granted, 'GET', `/mypermissions?permissions=${permission}`);
  return answer.permissions[permission]?.havePermission ?? false;
}
