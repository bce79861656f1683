import type { Choice } from '../../contract/policyView';
import { membershipsAsked } from '../../domain/policy/holds';
import type { Role } from '../../domain/policy/schema';
import type { Ports } from '../ports';

/** What the groups and project roles that give these roles are called now. What is gone from Jira is left out. */
export async function directoryNames(
  { directory }: Pick<Ports, 'directory'>,
  roles: readonly Role[],
): Promise<{ groups: Choice[]; projectRoles: Choice[] }> {
  const asked = membershipsAsked(roles);
  const [groups, projectRoles] = await Promise.all([
    asked.groups.length === 0 ? [] : directory.groupsById(asked.groups),
    asked.projectRoles.length === 0 ? [] : directory.projectRoles(),
  ]);
  return {
    groups: [...groups],
    projectRoles: projectRoles.filter(({ id }) => asked.projectRoles.includes(id)),
  };
}
