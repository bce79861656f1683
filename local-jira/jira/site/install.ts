import type { AppHooks } from '../hooks';
import type { JiraModel } from '../model';
import { installAppFields } from '../fields/appFields';
import type { Grant, PermissionScheme } from '../entities/permission';
import { installBoards } from './boards';
import { FIELDS } from './fields';
import { GROUPS, ROLES, USERS } from './people';
import { APP_GRANTS, GLOBAL_GRANTS, GRANTS } from './permissions';
import { PROJECTS } from './projects';
import {
  demoWorkflow,
  ISSUE_TYPES,
  LINK_TYPES,
  monitoringWorkflow,
  PRIORITIES,
  RESOLUTION_SCREEN,
  RESOLUTIONS,
  STATUSES,
} from './workflow';

const FIRST_GRANT = 10_000;

function grantsOf(hooks: AppHooks, first: number): Grant[] {
  const ofApp = hooks.projectPermissions().flatMap(({ key }) => {
    const roles = APP_GRANTS[key.split('/').at(-1) ?? ''] ?? [];
    return roles.map((parameter) => ({
      permission: key,
      holder: { type: 'projectRole' as const, parameter },
    }));
  });
  const all = [...GRANTS.map(([permission, holder]) => ({ permission, holder })), ...ofApp];
  return all.map((grant, at) => ({ ...grant, id: first + at }));
}

/** The scheme of the company-managed project, and the team-managed project's own with the same grants. */
function schemes(hooks: AppHooks): PermissionScheme[] {
  const grants = grantsOf(hooks, FIRST_GRANT);
  const description = 'Permissions by project role';
  return [
    { id: 10000, name: 'Telehealth permission scheme', description, grants },
    {
      id: 10001,
      name: 'Permissions of Remote Monitoring',
      description,
      projectId: '10001',
      grants: grantsOf(hooks, FIRST_GRANT + grants.length),
    },
  ];
}

/**
 * Sets up the demo site on an empty Jira: people, groups, roles, permission scheme, workflow, fields and the two
 * projects, without issues. The app's permissions go to the project roles that sign; its first validator, if it has
 * one, onto every transition. One transaction.
 */
export function installBaseSite(model: JiraModel, hooks: AppHooks): void {
  const { setup, core } = model;
  core.store.transaction(() => {
    USERS.forEach(setup.user);
    GROUPS.forEach(setup.group);
    ROLES.forEach(setup.role);
    Object.entries(GLOBAL_GRANTS).forEach(([permission, groups]) =>
      setup.globalPermission(permission, groups),
    );
    schemes(hooks).forEach(setup.permissionScheme);
    STATUSES.forEach(setup.status);
    PRIORITIES.forEach(setup.priority);
    RESOLUTIONS.forEach(setup.resolution);
    ISSUE_TYPES.forEach(setup.issueType);
    LINK_TYPES.forEach(setup.linkType);
    setup.screen(RESOLUTION_SCREEN);
    setup.workflow(demoWorkflow(hooks.validators()[0]?.key));
    setup.workflow(monitoringWorkflow(hooks.validators()[0]?.key));
    FIELDS.forEach(setup.field);
    installAppFields(core, hooks.customFields?.() ?? []);
    PROJECTS.forEach(setup.project);
    installBoards(core);
  });
}
