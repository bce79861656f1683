import type { Core } from '../jira/core';
import { idText } from '../jira/entities/json';
import type { Workflow, WorkflowTransition } from '../jira/entities/workflow';
import { conditionsIn } from '../jira/workflows/rules';
import { projectsOf } from '../jira/workflows/scope';
import { valuesOf } from '../jira/tables';
import type { WorkflowProblem } from './workflowProblem';
import { checkRule } from './workflowRuleCheck';

const about = (code: string, message: string, transitionId: string): WorkflowProblem => ({
  code,
  type: 'TRANSITION',
  message,
  elementReference: { transitionId },
});

function checkEnds(next: Workflow, { id, name, type, from, to }: WorkflowTransition): WorkflowProblem[] {
  const stray = [to, ...from].find((status) => !next.statusIds.includes(status));
  if (stray !== undefined)
    return [
      about(
        'TRANSITION_STATUS_NOT_FOUND',
        `The transition '${name}' uses a status that the workflow does not have.`,
        id,
      ),
    ];
  return type === 'directed' && from.length === 0
    ? [about('TRANSITION_WITHOUT_START', `The transition '${name}' starts from no status.`, id)]
    : [];
}

function checkScreen(core: Core, { id, screenId }: WorkflowTransition): WorkflowProblem[] {
  return screenId === undefined || core.tables.screens.get(screenId)
    ? []
    : [about('SCREEN_NOT_FOUND', `The screen '${screenId}' does not exist.`, id)];
}

function checkRules(core: Core, current: Workflow, transition: WorkflowTransition): WorkflowProblem[] {
  const rules = [
    ...conditionsIn(transition.conditions).map((rule) => ({ kind: 'condition' as const, rule })),
    ...transition.validators.map((rule) => ({ kind: 'validator' as const, rule })),
  ];
  return rules.flatMap((one) => checkRule(core, current, { ...one, transitionId: transition.id }));
}

function repeated(values: string[]): string | undefined {
  return values.find((value, at) => values.indexOf(value) !== at);
}

function checkIds(next: Workflow): WorkflowProblem[] {
  const twice = repeated(next.transitions.map(({ id }) => id));
  const starts = next.transitions.filter(({ type }) => type === 'initial').length;
  return [
    ...(twice === undefined
      ? []
      : [about('NON_UNIQUE_TRANSITION_ID', 'You must use a unique transition ID.', twice)]),
    ...(starts === 1
      ? []
      : [
          {
            code: 'INITIAL_TRANSITION',
            type: 'WORKFLOW' as const,
            message: 'A workflow must have exactly one initial transition.',
            elementReference: {},
          },
        ]),
  ];
}

/** Statuses that go although issues are in them. */
function checkOrphans(core: Core, current: Workflow, next: Workflow): WorkflowProblem[] {
  const gone = current.statusIds.filter((id) => !next.statusIds.includes(id));
  if (gone.length === 0) return [];
  const places = new Set(projectsOf(core, current).map(({ id }) => id));
  const used = gone.filter((status) =>
    valuesOf(core.tables.issues).some(
      (one) => places.has(one.projectId) && idText(one.values['status']) === status,
    ),
  );
  return used.map((statusReference) => ({
    code: 'MISSING_STATUS_MAPPING',
    type: 'STATUS_MAPPING',
    message: 'You must map the issues of a status before you remove it.',
    elementReference: { statusReference },
  }));
}

function checkStatuses(core: Core, next: Workflow): WorkflowProblem[] {
  const unknown = next.statusIds.filter((id) => !core.tables.statuses.get(id));
  return unknown.map((statusReference) => ({
    code: 'STATUS_NOT_FOUND',
    type: 'STATUS',
    message: `The status '${statusReference}' does not exist.`,
    elementReference: { statusReference },
  }));
}

/** Everything that is wrong with the next version of a workflow. */
export function checkWorkflow(core: Core, current: Workflow, next: Workflow): WorkflowProblem[] {
  return [
    ...checkStatuses(core, next),
    ...checkOrphans(core, current, next),
    ...checkIds(next),
    ...next.transitions.flatMap((one) => [
      ...checkEnds(next, one),
      ...checkScreen(core, one),
      ...checkRules(core, current, one),
    ]),
  ];
}
