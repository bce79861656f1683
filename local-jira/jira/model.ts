import type { Core } from './core';
import type { Issue } from './entities/issue';
import type { Notification } from './entities/notification';
import type { User } from './entities/people';
import type { Project } from './entities/project';
import type { Caller } from './hooks';
import { NO_SUCH_ISSUE, notFound } from './errors';
import type { ImportedIssue } from './issues/importIssues';
import { importIssues } from './issues/importIssues';
import { findIssue } from './issues/read';
import { notifications } from './issues/outbox';
import { setStatusDirectly } from './issues/statusDirectly';
import { allowed, allowedGlobally, inRole, permissionTypes } from './permissions/check';
import { findProject } from './projects';
import type { Setup } from './setup';
import { createSetup } from './setup';
import { valuesOf } from './tables';

/** Jira without HTTP, for the local routes, seed, site and import. */
export interface JiraModel {
  core: Core;
  setup: Setup;
  /** True until a site has been installed. */
  isEmpty(): boolean;
  users(): User[];
  userByEmail(emailAddress: string): User | undefined;
  user(accountId: string): User | undefined;
  /** Names of the project roles in which a person is, in any project. */
  rolesOf(accountId: string): string[];
  projects(): Project[];
  projectByIdOrKey(idOrKey: string): Project | undefined;
  issues(projectId?: string): Issue[];
  issueByIdOrKey(idOrKey: string): Issue | undefined;
  /** Keys of the permissions that a caller holds in a project, to an issue, or globally (no place). */
  permissions(caller: Caller, place: { project?: string; issue?: string }): string[];
  /** Sets a status without transition or validators. Throws 404 and 400 as REST does. */
  setStatusDirectly(idOrKey: string, statusId: string, caller: Caller): void;
  /** What Jira has told people, the last 500, newest last. */
  notifications(): Notification[];
  /** Adds issues, all or none. Answers them with the ids and keys they got. */
  importIssues(batch: ImportedIssue[], caller: Caller): Issue[];
}

function permissionsOf(core: Core, caller: Caller, place: { project?: string; issue?: string }): string[] {
  const issue = place.issue === undefined ? undefined : findIssue(core, place.issue);
  const project = findProject(core, issue?.projectId ?? place.project ?? '');
  return permissionTypes(core)
    .filter(({ key, type }) => {
      if (type === 'GLOBAL') return allowedGlobally(core, caller, key);
      return project !== undefined && allowed(core, caller, key, { project, ...(issue ? { issue } : {}) });
    })
    .map(({ key }) => key);
}

function rolesOf(core: Core, accountId: string): string[] {
  const projects = valuesOf(core.tables.projects);
  return valuesOf(core.tables.roles)
    .filter((role) => projects.some((project) => inRole(core, project, role.id, accountId)))
    .map((role) => role.name);
}

export function createModel(core: Core): JiraModel {
  const { tables } = core;
  return {
    core,
    setup: createSetup(core),
    isEmpty: () => tables.users.count() === 0,
    users: () => valuesOf(tables.users),
    userByEmail: (emailAddress) =>
      valuesOf(tables.users).find((user) => user.emailAddress.toLowerCase() === emailAddress.toLowerCase()),
    user: (accountId) => tables.users.get(accountId),
    rolesOf: (accountId) => rolesOf(core, accountId),
    projects: () => valuesOf(tables.projects),
    projectByIdOrKey: (idOrKey) => findProject(core, idOrKey),
    issues: (projectId) =>
      valuesOf(tables.issues).filter((issue) => projectId === undefined || issue.projectId === projectId),
    issueByIdOrKey: (idOrKey) => findIssue(core, idOrKey),
    permissions: (caller, place) => permissionsOf(core, caller, place),
    setStatusDirectly: (idOrKey, statusId, caller) => {
      const issue = findIssue(core, idOrKey);
      if (!issue) throw notFound(NO_SUCH_ISSUE);
      setStatusDirectly(core, issue, statusId, caller);
    },
    notifications: () => notifications(core),
    importIssues: (batch, caller) => importIssues(core, caller, batch),
  };
}
