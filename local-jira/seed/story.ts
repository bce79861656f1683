/**
 * How far a story has come. `assessing`: the privacy checklist is half answered. `in-review` and all after it have
 * passed the privacy gate: nothing more; all but two clinical items; half of them; validated by the clinician;
 * validated, then changed; refused by the clinician; signed by everybody; done. `refused` is half answered, and somebody
 * has tried to move it to Done.
 */
export type Reach =
  | 'untouched'
  | 'assessing'
  | 'in-progress'
  | 'in-review'
  | 'two-open'
  | 'half-answered'
  | 'validated'
  | 'stale'
  | 'rejected'
  | 'refused'
  | 'ready'
  | 'done';

/** One issue of a seed, in words of our own. People by account id; no patient data. */
export interface Story {
  readonly type: 'Epic' | 'Story' | 'Task' | 'Bug' | 'Sub-task' | 'Subtask';
  readonly summary: string;
  readonly priority: 'Highest' | 'High' | 'Medium' | 'Low';
  readonly reporter: string;
  readonly assignee: string | null;
  readonly labels: readonly string[];
  readonly components: readonly string[];
  /** Whether it belongs to the epic of the small demo. */
  readonly inEpic: boolean;
  /** Whether it computes advice: then accuracy has to be shown, otherwise those items do not apply. */
  readonly advises: boolean;
  readonly text: string;
  readonly criteria: readonly string[];
  readonly reach: Reach;
  readonly comment?: Remark;
  /** What the reporter adds to a `stale` story after the clinician has signed. */
  readonly change?: string;
  /** Why the clinician rejected a `rejected` story. */
  readonly rationale?: string;
}

export interface Remark {
  readonly by: string;
  readonly text: string;
}

export type EpicName = 'titration' | 'visits' | 'medicines' | 'orders' | 'results' | 'sensors';

/** The sprint in which an issue is planned: the one that is closed, the one that runs, the one after. */
export type SprintName = 'past' | 'now' | 'next';

/** Where an issue stands in the plan of its team. */
export interface Plan {
  readonly epic?: EpicName;
  readonly points?: number;
  readonly sprint?: SprintName;
  /** Days from today; negative is overdue. */
  readonly due?: number;
  readonly version?: string;
  readonly remarks?: readonly Remark[];
}

/** An issue of the whole programme: a story and its place in the plan. */
export interface Ticket extends Story, Plan {
  /** How other tickets call it. */
  readonly name?: string;
  /** The name of the ticket whose sub-task it is. */
  readonly under?: string;
  /** Names of the tickets that wait for it. */
  readonly blocks?: readonly string[];
}
