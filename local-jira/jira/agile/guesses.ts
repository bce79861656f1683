/** What a site allows where Jira's documentation is silent or leaves it to the administrator. */
export interface AgileChoices {
  /** Whether a board may have two active sprints. */
  parallelSprints: boolean;
  /** Which sprints may be deleted, by state. */
  deletable: readonly ('future' | 'active' | 'closed')[];
  /** What moving an issue between sprint and backlog needs. */
  movePermissions: readonly string[];
}

/**
 * Guessed: "parallel sprints" is an option of the site, off by default; that REST refuses a second active sprint when
 * it is off, as the pages do, is not documented. The alternative is that REST starts it.
 */
export const PARALLEL_SPRINTS = false;

/**
 * Guessed: a sprint can be deleted until it is closed. REST documents only that its open issues go to the backlog; the
 * alternative is that closed sprints can be deleted too.
 */
export const DELETABLE = ['future', 'active'] as const;

/**
 * Guessed: the permission to move an issue between sprint and backlog is Edit Issues and Schedule Issues, as the pages
 * need; REST documents only that "permission to assign issues" is missing. The alternative is Assign Issues alone.
 */
export const MOVE_PERMISSIONS = ['EDIT_ISSUES', 'SCHEDULE_ISSUES'] as const;

/** What this site does unless a test chooses otherwise. */
export const CHOICES: AgileChoices = {
  parallelSprints: PARALLEL_SPRINTS,
  deletable: DELETABLE,
  movePermissions: MOVE_PERMISSIONS,
};
