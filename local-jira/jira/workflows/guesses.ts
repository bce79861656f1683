/**
 * What a transition sets whose screen shows the resolution when REST brings none. Guessed: Jira takes the default
 * resolution; support articles show that only a validator makes it refuse. The alternatives are that it refuses the
 * transition as its own dialog does (`refuse`), or leaves the issue unresolved (`leave`).
 */
export const GUESSED_MISSING_RESOLUTION: 'default' | 'refuse' | 'leave' = 'default';

/**
 * The status of the answer to a transition that a condition hides. Guessed: 400, as for any transition that is not
 * valid for the issue. The alternative is 409, which the documentation lists for transitions without saying when.
 */
export const GUESSED_HIDDEN_TRANSITION_STATUS: 400 | 409 = 400;

/**
 * The status of the answer to an update of a workflow that somebody else has updated since it was read. Public clients
 * have seen 409 with the words that this Jira uses; the documentation has 409 for updates that are under way only, so
 * that 400 is the alternative.
 */
export const GUESSED_STALE_WORKFLOW_STATUS: 409 | 400 = 409;

/** The guesses about workflows, to be switched by tests. */
export interface WorkflowGuesses {
  missingResolution: 'default' | 'refuse' | 'leave';
  hiddenTransitionStatus: 400 | 409;
  staleWorkflowStatus: 409 | 400;
}

export const WORKFLOW_GUESSES: WorkflowGuesses = {
  missingResolution: GUESSED_MISSING_RESOLUTION,
  hiddenTransitionStatus: GUESSED_HIDDEN_TRANSITION_STATUS,
  staleWorkflowStatus: GUESSED_STALE_WORKFLOW_STATUS,
};
