import type { JiraModel } from '../../jira';
import type { Project } from '../../jira/entities/project';
import type { Workflow } from '../../jira/entities/workflow';
import { owningProject } from '../../jira/workflows/scope';
import { valuesOf } from '../../jira/tables';
import { IMPORT_PROJECT, ImportRefused, listed, type ImportChoice } from './choice';

/** The project that takes tickets: one that is there, or one that is to be made; and the workflow that it follows. */
export interface Target {
  readonly key: string;
  readonly name: string;
  readonly style: Project['style'];
  readonly existing?: Project;
  readonly workflow: Workflow;
  /** Whether somebody named the workflow: a status without a place in it is then refused. */
  readonly byName: boolean;
}

type Wanted = Pick<Target, 'key' | 'name' | 'style' | 'existing'>;

const MANAGED = { classic: 'company-managed', 'next-gen': 'team-managed' } as const;

function existingTarget(project: Project, { projectName, style }: ImportChoice): Wanted {
  const { key, name } = project;
  if (projectName !== undefined && projectName !== name)
    throw new ImportRefused([`There is a project ${key} already: it is called "${name}".`]);
  if (style !== undefined && style !== project.style)
    throw new ImportRefused([`${key} is there already and ${MANAGED[project.style]}.`]);
  return { key, name, style: project.style, existing: project };
}

function newTarget(model: JiraModel, key: string, choice: ImportChoice): Wanted {
  const name = choice.projectName ?? (key === IMPORT_PROJECT.key ? IMPORT_PROJECT.name : undefined);
  const there = model.projects();
  if (name === undefined) {
    const known = there.map((one) => `${one.key} (${one.name})`).join(', ');
    throw new ImportRefused([
      `There is no project ${key}. There are ${known}. To make a new one, give it a name: ${key}:Name.`,
    ]);
  }
  const same = there.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (same) throw new ImportRefused([`${same.key} is called "${same.name}" already.`]);
  return { key, name, style: choice.style ?? 'classic' };
}

function namedWorkflow(model: JiraModel, wanted: string, target: Wanted): Workflow {
  const all = valuesOf(model.core.tables.workflows);
  const sameName = all.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const found = all.find(({ id }) => id === wanted) ?? sameName;
  if (found === undefined) {
    const names = listed(all.map(({ name }) => name));
    throw new ImportRefused([`There is no workflow "${wanted}". There are ${names}.`]);
  }
  const follows = target.existing?.workflowId;
  if (follows !== undefined && follows !== found.id) {
    const name = model.core.tables.workflows.get(follows)?.name ?? follows;
    throw new ImportRefused([`${target.key} follows the workflow "${name}", not "${found.name}".`]);
  }
  const owner = owningProject(model.core, found);
  if (target.style === 'classic' && owner !== undefined)
    throw new ImportRefused([
      `The workflow "${found.name}" belongs to ${owner.key}: only a team-managed project can begin with it.`,
    ]);
  return found;
}

function usualWorkflow(model: JiraModel, target: Wanted): Workflow {
  const pattern = target.existing ?? model.projects().find(({ style }) => style === target.style);
  const workflow = model.core.tables.workflows.get(pattern?.workflowId ?? '');
  if (workflow === undefined)
    throw new ImportRefused([`The site has no ${MANAGED[target.style]} project to go by.`]);
  return workflow;
}

/** What somebody chose, when all of it exists. @throws {ImportRefused} with what there is instead */
export function targetOf(model: JiraModel, choice: ImportChoice): Target {
  const key = choice.projectKey ?? IMPORT_PROJECT.key;
  const existing = model.projectByIdOrKey(key);
  const wanted = existing === undefined ? newTarget(model, key, choice) : existingTarget(existing, choice);
  if (choice.workflow === undefined)
    return { ...wanted, workflow: usualWorkflow(model, wanted), byName: false };
  return { ...wanted, workflow: namedWorkflow(model, choice.workflow, wanted), byName: true };
}
