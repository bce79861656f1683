import { idText } from '../entities/json';
import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Project } from '../entities/project';
import type { Workflow, WorkflowTransition } from '../entities/workflow';
import { JiraError } from '../errors';
import { projectOf } from './read';

/** The workflow that issues of a type follow in a project. */
export function workflowFor(core: Core, project: Project, issueTypeId: string): Workflow {
  const workflow = core.tables.workflows.get(project.workflowByType[issueTypeId] ?? project.workflowId);
  if (!workflow) throw new JiraError(500, [`Project ${project.key} has no workflow`]);
  return workflow;
}

export function workflowOf(core: Core, issue: Issue): Workflow {
  return workflowFor(core, projectOf(core, issue), idText(issue.values['issuetype']));
}

/** The transitions that lead on from the issue's status, in the order of the workflow. */
export function transitionsFrom(core: Core, issue: Issue): WorkflowTransition[] {
  const status = idText(issue.values['status']);
  return workflowOf(core, issue).transitions.filter(
    (one) => one.type === 'global' || (one.type === 'directed' && one.from.includes(status)),
  );
}

/** The status in which issues of a workflow begin: where the initial transition leads. */
export function initialStatus(workflow: Workflow): string {
  const initial = workflow.transitions.find((one) => one.type === 'initial');
  const status = initial?.to ?? workflow.statusIds[0];
  if (status === undefined) throw new JiraError(500, [`Workflow ${workflow.name} has no status`]);
  return status;
}
