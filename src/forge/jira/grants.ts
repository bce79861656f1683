import { asUser, route, type Route } from '@forge/api';
import * as z from 'zod';
import type { IssueGrants } from '../../app/ports';
import type { JiraId } from '../../domain/shared/ids';
import { APP_PERMISSIONS, permissionKey } from './permissionKeys';
import { readBody } from './request';

const BROWSE = 'BROWSE_PROJECTS';
const EDIT = 'EDIT_ISSUES';
const ADMINISTER = 'ADMINISTER_PROJECTS';

/** `GET /rest/api/3/mypermissions`, by permission key. */
const myPermissions = z.object({
  permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })),
});

const asked = (): string => [BROWSE, EDIT, ADMINISTER, ...APP_PERMISSIONS.map(permissionKey)].join(',');

/** What the caller may do on an issue; `undefined` when it is not there or may not be browsed. */
export const issueGrants = (issueId: JiraId): Promise<IssueGrants | undefined> =>
  grants(route`/rest/api/3/mypermissions?issueId=${issueId}&permissions=${asked()}`);

/** What the caller may do in a project; `undefined` when it is not there or may not be browsed. */
export const projectGrants = (projectId: JiraId): Promise<IssueGrants | undefined> =>
  grants(route`/rest/api/3/mypermissions?projectId=${projectId}&permissions=${asked()}`);

async function grants(path: Route): Promise<IssueGrants | undefined> {
  const body = await readBody('getMyPermissions', asUser().requestJira(path), myPermissions);
  if (body === undefined) return undefined;
  const answers = new Map(Object.entries(body.permissions));
  const has = (key: string): boolean => answers.get(key)?.havePermission === true;
  if (!has(BROWSE)) return undefined;
  return {
    edit: has(EDIT),
    administer: has(ADMINISTER),
    permissions: new Set(APP_PERMISSIONS.filter((name) => has(permissionKey(name)))),
  };
}
