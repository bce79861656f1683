import type { JiraSetup, ProjectName, WorkflowTransition } from '../../../src/app/ports';
import type { JiraId } from '../../../src/domain/shared/ids';
import { fakeJira, type FakeJira } from '../fakeJira';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface FakeSetup extends JiraSetup {
  place(project: ProjectName): void;
  type(projectId: JiraId, id: JiraId, name: string): void;
  component(projectId: JiraId, id: JiraId, name: string): void;
  field(id: string, name: string): void;
  /** Adds transitions to what the project's workflows have; without any, Jira does not say. */
  transition(projectId: JiraId, ...transitions: readonly WorkflowTransition[]): void;
  /** Jira does not let the app read the workflows of a project any more. */
  hide(projectId: JiraId): void;
  /** Every call of the named method throws until the next call of this. */
  fail(method: keyof JiraSetup | undefined): void;
  readonly calls: (keyof JiraSetup)[];
}

class SetupDown extends Error {
  override name = 'SetupDown';
}

/** Projects and workflows in memory: there are none. With a Jira, people see the projects in which they have grants. */
export function fakeSetup(site?: FakeJira): FakeSetup {
  const jira = (site ?? fakeJira()).inside;
  const projects = new Map<JiraId, ProjectName>();
  const types = new Map<JiraId, Named[]>();
  const components = new Map<JiraId, Named[]>();
  const fields: Named[] = [];
  const transitions = new Map<JiraId, WorkflowTransition[]>();
  const calls: (keyof JiraSetup)[] = [];
  const state: { failing?: keyof JiraSetup } = {};

  function answer<T>(method: keyof JiraSetup, look: () => T): Promise<T> {
    calls.push(method);
    if (state.failing === method) return Promise.reject(new SetupDown());
    return Promise.resolve(structuredClone(look()));
  }
  const sees = (projectId: JiraId): boolean =>
    site === undefined || jira.granted(jira.caller(), projectId) !== undefined;
  const add = (map: Map<JiraId, Named[]>, projectId: JiraId, one: Named): void =>
    void map.set(projectId, [...(map.get(projectId) ?? []), one]);

  return {
    calls,
    place: (project) => void projects.set(project.id, project),
    type: (projectId, id, name) => add(types, projectId, { id, name }),
    component: (projectId, id, name) => add(components, projectId, { id, name }),
    field: (id, name) => void fields.push({ id, name }),
    transition: (projectId, ...more) =>
      void transitions.set(projectId, [...(transitions.get(projectId) ?? []), ...more]),
    hide: (projectId) => void transitions.delete(projectId),
    fail: (method) => void (state.failing = method),
    project: (id) => answer('project', () => (sees(id) ? projects.get(id) : undefined)),
    issueTypes: (id) => answer('issueTypes', () => (sees(id) ? (types.get(id) ?? []) : [])),
    components: (id) => answer('components', () => (sees(id) ? (components.get(id) ?? []) : [])),
    fields: () => answer('fields', () => fields),
    transitions: (id) => answer('transitions', () => transitions.get(id)),
    projectsUsing: (workflowId) =>
      answer('projectsUsing', () =>
        [...projects.values()].filter(
          ({ id }) => sees(id) && transitions.get(id)?.some(({ workflow }) => workflow.id === workflowId),
        ),
      ),
  };
}
