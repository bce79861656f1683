import { asApp, route } from '@forge/api';
import * as z from 'zod';
import type { GroupId } from '../../domain/policy/schema';
import { accountId, type AccountId, type JiraId } from '../../domain/shared/ids';
import { readBody } from './request';

const projectRole = z.object({
  actors: z
    .array(
      z.object({
        actorUser: z.object({ accountId: accountId.nullish() }).nullish(),
        actorGroup: z.object({ groupId: z.string().nullish() }).nullish(),
      }),
    )
    .default([]),
});

/** Who is in a project role, by id: people themselves, and groups. */
export interface Actors {
  readonly people: readonly AccountId[];
  readonly groups: readonly GroupId[];
}

/**
 * The actors of a project role, as the app; closed accounts are left out. `undefined` when the role is gone, and when
 * the app may not administer the project: Jira answers 404 to both.
 */
export async function actorsOf(projectId: JiraId, roleId: JiraId): Promise<Actors | undefined> {
  const path = route`/rest/api/3/project/${projectId}/role/${roleId}?excludeInactiveUsers=true`;
  const role = await readBody('getProjectRole', asApp().requestJira(path), projectRole);
  return (
    role && {
      people: role.actors.flatMap(({ actorUser }) => actorUser?.accountId ?? []),
      groups: role.actors.flatMap(({ actorGroup }) => actorGroup?.groupId ?? []),
    }
  );
}
