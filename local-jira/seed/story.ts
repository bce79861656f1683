/**
 * How far a story has come. `assessing`: the privacy checklist is half answered. `in-review` and all after it have
 * passed the privacy gate: nothing more; all but two clinical items; half of them; validated by the clinician;
 * validated, then changed; signed by everybody; done.
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
  | 'ready'
  | 'done';

/** One issue of the demo, in words of our own. People by account id; no patient data. */
export interface Story {
  readonly type: 'Epic' | 'Story' | 'Task' | 'Bug';
  readonly summary: string;
  readonly priority: 'Highest' | 'High' | 'Medium' | 'Low';
  readonly reporter: string;
  readonly assignee: string | null;
  readonly labels: readonly string[];
  readonly components: readonly string[];
  /** Whether it belongs to the epic of the demo. */
  readonly inEpic: boolean;
  /** Whether it computes advice: then accuracy has to be shown, otherwise those items do not apply. */
  readonly advises: boolean;
  readonly text: string;
  readonly criteria: readonly string[];
  readonly reach: Reach;
  readonly comment?: { readonly by: string; readonly text: string };
}
