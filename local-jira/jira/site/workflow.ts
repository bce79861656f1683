import type { LinkType } from '../entities/issue';
import type { IssueType, NamedEntity } from '../entities/project';
import type { Screen, Status, Workflow, WorkflowTransition } from '../entities/workflow';

export const STATUSES: readonly Status[] = [
  { id: '10000', name: 'To Do', description: '', category: 'new' },
  {
    id: '10001',
    name: 'In Progress',
    description: 'This work item is being actively worked on at the moment by the assignee.',
    category: 'indeterminate',
  },
  { id: '10002', name: 'In Review', description: '', category: 'indeterminate' },
  { id: '10003', name: 'Done', description: '', category: 'done' },
];

const named = (id: string, name: string, description = ''): NamedEntity => ({ id, name, description });

export const PRIORITIES: readonly NamedEntity[] = [
  named('1', 'Highest', 'This problem will block progress.'),
  named('2', 'High', 'Serious problem that could block progress.'),
  named('3', 'Medium', 'Has the potential to affect progress.'),
  named('4', 'Low', 'Minor problem or easily worked around.'),
  named('5', 'Lowest', 'Trivial problem with little or no impact on progress.'),
];

export const RESOLUTIONS: readonly NamedEntity[] = [
  named('10000', 'Done', 'Work has been completed on this issue.'),
  named('10001', "Won't Do", "This issue won't be actioned."),
  named('10002', 'Duplicate', 'The problem is a duplicate of an existing issue.'),
  named('10003', 'Cannot Reproduce', 'All attempts at reproducing this issue failed.'),
];

const type = (id: string, name: string, hierarchyLevel: number, projectId?: string): IssueType => {
  return { id, name, description: '', hierarchyLevel, ...(projectId === undefined ? {} : { projectId }) };
};

export const ISSUE_TYPES: readonly IssueType[] = [
  type('10000', 'Epic', 1),
  type('10001', 'Story', 0),
  type('10002', 'Task', 0),
  type('10003', 'Sub-task', -1),
  type('10004', 'Bug', 0),
  type('10005', 'Epic', 1, '10001'),
  type('10006', 'Task', 0, '10001'),
  type('10007', 'Subtask', -1, '10001'),
];

export const LINK_TYPES: readonly LinkType[] = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

/** What Jira asks for when an issue is done. */
export const RESOLUTION_SCREEN: Screen = {
  id: '10000',
  name: 'Resolution',
  description: 'Asks how the issue was resolved',
  fields: [{ fieldId: 'resolution', required: true }],
};

type Step = [id: string, name: string, from: string, to: string];

const STEPS: Step[] = [
  ['11', 'Start progress', '10000', '10001'],
  ['21', 'Send to review', '10001', '10002'],
  ['31', 'Done', '10002', '10003'],
  ['41', 'Reopen review', '10003', '10002'],
  ['51', 'Back to work', '10002', '10001'],
];

function transition([id, name, from, to]: Step, validator: string | undefined): WorkflowTransition {
  const rule = validator === undefined ? [] : [{ id: `rule-${id}`, moduleKey: validator, configuration: '' }];
  const screen = to === '10003' ? { screenId: RESOLUTION_SCREEN.id } : {};
  return { id, name, description: '', type: 'directed', from: [from], to, ...screen, validators: rule };
}

/** The workflow of the company-managed demo projects, with the app's validator (if it has one) on every transition. */
export function demoWorkflow(validator: string | undefined): Workflow {
  const start = {
    id: '1',
    name: 'Create',
    description: '',
    type: 'initial' as const,
    from: [],
    to: '10000',
    validators: [],
  };
  return {
    id: 'workflow-telehealth',
    name: 'Telehealth workflow',
    description: 'To Do, In Progress, In Review, Done',
    version: 1,
    statusIds: STATUSES.map((status) => status.id),
    transitions: [start, ...STEPS.map((step) => transition(step, validator))],
  };
}

/** The workflow that belongs to Remote Monitoring alone, as team-managed projects have their own: without screens. */
export function monitoringWorkflow(validator: string | undefined): Workflow {
  const workflow = demoWorkflow(validator);
  const transitions = workflow.transitions.map(({ screenId: _none, ...transition }) => transition);
  return { ...workflow, id: 'workflow-monitoring', name: 'Remote Monitoring workflow', transitions };
}
