import type { Core } from '../core';
import type { Component, Project } from '../entities/project';
import { badField, notFound } from '../errors';
import type { Caller } from '../hooks';
import { renderComponent } from '../render/component';
import { emitEvent } from './emit';
import { demandAdminister, freshId, projectWith, swapPart } from './projectParts';

/** What is given of a component. A lead of empty text is none. */
export interface ComponentChange {
  name?: string | undefined;
  description?: string | undefined;
  leadAccountId?: string | undefined;
}

/** A component that the caller may see, and its project. Throws 404 in Jira's words. */
export function visibleComponent(
  core: Core,
  caller: Caller,
  id: string,
): { project: Project; component: Component } {
  const missing = `The component with id ${id} does not exist.`;
  const has = (project: Project) => project.components.some((one) => one.id === id);
  const project = projectWith(core, caller, has, missing);
  const component = project.components.find((one) => one.id === id);
  if (!component) throw notFound(missing);
  return { project, component };
}

function announce(
  core: Core,
  caller: Caller,
  verb: string,
  about: { component: Component; project: Project },
): void {
  const component = renderComponent(core, about.component, about.project);
  emitEvent(core, caller, `avi:jira:${verb}:component`, { component });
}

const keepComponents = (core: Core, project: Project, components: Component[]): void =>
  core.tables.projects.put(project.id, { ...project, components });

function check(core: Core, project: Project, component: Component): void {
  const { id, name, leadAccountId } = component;
  if (name.trim() === '')
    throw badField('name', 'The component name specified is invalid - cannot be an empty string.');
  if (name.length > 255)
    throw badField('name', 'The component name is too long. It can have 255 characters.');
  if (project.components.some((one) => one.id !== id && one.name === name))
    throw badField('name', `A component with the name ${name} already exists in this project.`);
  if (leadAccountId !== undefined && !core.tables.users.get(leadAccountId))
    throw badField('leadAccountId', `The user ${leadAccountId} does not exist.`);
}

function changed(component: Component, change: ComponentChange): Component {
  const { name = component.name, description = component.description } = change;
  const lead = change.leadAccountId === undefined ? component.leadAccountId : change.leadAccountId;
  return { id: component.id, name, description, ...(lead && { leadAccountId: lead }) };
}

export function createComponent(
  core: Core,
  caller: Caller,
  project: Project,
  change: ComponentChange,
): Component {
  return core.store.transaction(() => {
    demandAdminister(core, caller, project, 'components');
    const component = changed({ id: freshId(core, 'component'), name: '', description: '' }, change);
    check(core, project, component);
    keepComponents(core, project, [...project.components, component]);
    announce(core, caller, 'created', { component, project });
    return component;
  });
}

export function changeComponent(core: Core, caller: Caller, id: string, change: ComponentChange): Component {
  return core.store.transaction(() => {
    const { project, component } = visibleComponent(core, caller, id);
    demandAdminister(core, caller, project, 'components');
    const after = changed(component, change);
    check(core, project, after);
    keepComponents(
      core,
      project,
      project.components.map((one) => (one.id === id ? after : one)),
    );
    announce(core, caller, 'updated', { component: after, project });
    return after;
  });
}

/** Deletes a component; issues that have it get the given one instead, or none. */
export function removeComponent(core: Core, caller: Caller, id: string, by?: string): void {
  core.store.transaction(() => {
    const { project, component } = visibleComponent(core, caller, id);
    demandAdminister(core, caller, project, 'components');
    if (by !== undefined && (by === id || !project.components.some((one) => one.id === by)))
      throw notFound(`The component with id ${by} does not exist.`);
    swapPart(core, caller, project, { field: 'components', id, by });
    keepComponents(
      core,
      project,
      project.components.filter((one) => one.id !== id),
    );
    announce(core, caller, 'deleted', { component, project });
  });
}
