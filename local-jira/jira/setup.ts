import type { Core } from './core';
import type { Field } from './entities/field';
import type { LinkType } from './entities/issue';
import type { Group, ProjectRole, User } from './entities/people';
import type { PermissionScheme } from './entities/permission';
import type { SecurityScheme } from './entities/security';
import type { IssueType, NamedEntity, Project } from './entities/project';
import type { Screen, Status, Workflow } from './entities/workflow';
import { reserveId } from './tables';

/** Creates or replaces what an administrator sets up. Ids are the caller's; sequences skip them. */
export interface Setup {
  readonly user: (user: User) => void;
  readonly group: (group: Group) => void;
  readonly globalPermission: (permission: string, groupIds: string[]) => void;
  readonly role: (role: ProjectRole) => void;
  readonly permissionScheme: (scheme: PermissionScheme) => void;
  readonly securityScheme: (scheme: SecurityScheme) => void;
  readonly status: (status: Status) => void;
  readonly priority: (priority: NamedEntity) => void;
  readonly resolution: (resolution: NamedEntity) => void;
  readonly issueType: (type: IssueType) => void;
  readonly screen: (screen: Screen) => void;
  readonly workflow: (workflow: Workflow) => void;
  readonly field: (field: Field) => void;
  readonly linkType: (type: LinkType) => void;
  readonly project: (project: Project) => void;
}

/** The setup of a site, on the tables of Jira. Each call is one transaction. */
export function createSetup({ store, tables }: Core): Setup {
  const numbered = <T extends { id: string }>(
    table: { put(key: string, value: T): void },
    sequence: string,
  ) => {
    return (entity: T): void =>
      store.transaction(() => {
        table.put(entity.id, entity);
        reserveId(tables, sequence, entity.id);
      });
  };
  return {
    user: (user) => store.transaction(() => tables.users.put(user.accountId, user)),
    group: (group) => store.transaction(() => tables.groups.put(group.groupId, group)),
    globalPermission: (permission, groups) =>
      store.transaction(() => tables.globalPermissions.put(permission, groups)),
    role: numbered(tables.roles, 'role'),
    securityScheme: (scheme) =>
      store.transaction(() => {
        tables.securitySchemes.put(scheme.id, scheme);
        reserveId(tables, 'security-scheme', scheme.id);
        for (const level of scheme.levels) {
          reserveId(tables, 'security-level', level.id);
          for (const member of level.members) reserveId(tables, 'security-member', member.id);
        }
      }),
    permissionScheme: (scheme) =>
      store.transaction(() => {
        tables.schemes.put(String(scheme.id), scheme);
        reserveId(tables, 'permission-scheme', String(scheme.id));
        for (const grant of scheme.grants) reserveId(tables, 'grant', String(grant.id));
      }),
    status: numbered(tables.statuses, 'status'),
    priority: (priority) => store.transaction(() => tables.priorities.put(priority.id, priority)),
    resolution: numbered(tables.resolutions, 'resolution'),
    issueType: numbered(tables.issueTypes, 'issue-type'),
    screen: numbered(tables.screens, 'screen'),
    workflow: (workflow) => store.transaction(() => tables.workflows.put(workflow.id, workflow)),
    field: (field) => store.transaction(() => tables.fields.put(field.id, field)),
    linkType: numbered(tables.linkTypes, 'link-type'),
    project: numbered(tables.projects, 'project'),
  };
}
