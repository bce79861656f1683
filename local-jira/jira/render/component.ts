import type { Core } from '../core';
import type { Component, Project } from '../entities/project';
import type { JsonObject } from '../entities/json';
import { renderUser } from './user';

/** A component with the person who leads it. Who new issues go to is the project's default: nobody. */
export function renderComponent(core: Core, component: Component, project: Project): JsonObject {
  const { id, name, description, leadAccountId } = component;
  return {
    self: `${core.siteUrl()}/rest/api/3/component/${id}`,
    id,
    name,
    description,
    ...(leadAccountId === undefined ? {} : { lead: renderUser(core, leadAccountId) }),
    assigneeType: 'PROJECT_DEFAULT',
    realAssigneeType: 'PROJECT_DEFAULT',
    isAssigneeTypeValid: false,
    project: project.key,
    projectId: Number(project.id),
  };
}
