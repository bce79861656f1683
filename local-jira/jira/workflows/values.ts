import { expensive } from '../../expressions';
import type { Core } from '../core';
import { idText } from '../entities/json';
import type { Project } from '../entities/project';
import { groupsOf } from '../permissions/membership';
import { findProperty, propertyKeys } from '../properties';
import { renderCategory } from '../render/entities';

/** A person as Jira expressions see one, null for nobody. */
export function personValue(core: Core, accountId: unknown): Record<string, unknown> | null {
  const user = core.tables.users.get(idText(accountId));
  if (!user) return null;
  const { displayName, accountType, emailAddress, timeZone, locale } = user;
  return {
    accountId: user.accountId,
    ...{ displayName, accountType, emailAddress, timeZone, locale },
    groups: expensive(() => groupsOf(core, user.accountId).map(({ name }) => name)),
    groupIds: expensive(() => groupsOf(core, user.accountId).map(({ groupId }) => groupId)),
  };
}

export function statusValue(core: Core, id: unknown): Record<string, unknown> | null {
  const status = core.tables.statuses.get(idText(id));
  if (!status) return null;
  const { name, description, category } = status;
  return { id: Number(status.id), name, description, category: renderCategory(core, category) };
}

export function typeValue(core: Core, id: unknown): Record<string, unknown> | null {
  const type = core.tables.issueTypes.get(idText(id));
  if (!type) return null;
  const { name, description, hierarchyLevel } = type;
  return { id: Number(type.id), name, description, hierarchyLevel, isSubtask: hierarchyLevel < 0 };
}

export function projectValue(core: Core, project: Project): Record<string, unknown> {
  const owner = { kind: 'project' as const, id: project.id };
  const properties = propertyKeys(core, owner).map((key): [string, unknown] => [
    key,
    expensive(() => findProperty(core, owner, key)),
  ]);
  return {
    id: Number(project.id),
    key: project.key,
    name: project.name,
    projectTypeKey: 'software',
    style: project.style,
    properties: Object.fromEntries(properties),
  };
}
