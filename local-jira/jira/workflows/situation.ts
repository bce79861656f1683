import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Workflow, WorkflowTransition } from '../entities/workflow';
import type { Caller } from '../hooks';
import type { Json } from '../entities/json';

/** One attempt to make a transition, or the question whether one may: who, which issue, along which way. */
export interface Situation {
  core: Core;
  caller: Caller;
  issue: Issue;
  workflow: Workflow;
  transition: WorkflowTransition;
}

/** What a validator judges: the attempt, and the values that the screen sets. */
export interface Attempt extends Situation {
  values: Record<string, Json>;
  /** The values as function validators are told of them. */
  modifiedFields: Record<string, Json>;
}

/** The issue as it will be if the transition's screen is accepted. */
export function edited({ issue, values }: Attempt): Issue {
  return { ...issue, values: { ...issue.values, ...values } };
}
