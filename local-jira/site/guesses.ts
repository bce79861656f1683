/**
 * Whether boards and sprints are named by text ids in the context of sprint, board and backlog actions. Jira's REST
 * writes them as numbers and every other id in a context is text; the pages of these modules do not say.
 * The alternative is numbers.
 */
export const AGILE_IDS_AS_TEXT = true;

/**
 * Whether an app's page may be opened by an unlicensed account when its module does not name `unlicensedAccess`.
 * Documented is only that modules with it are shown; the alternative shows every module.
 */
export const UNLICENSED_SEE_UNNAMED_MODULES = false;
