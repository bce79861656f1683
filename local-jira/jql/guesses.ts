/** What a query does with text where its field takes numbers. */
export type NotANumber = 'refuse' | 'nothing';

/**
 * What becomes of text in a field of numbers. Guessed: neither the refusal nor its sentence is published. The
 * alternative is a value that no number is equal to, above or below: the query runs and finds nothing by it.
 */
export const NOT_A_NUMBER: NotANumber = 'refuse';

/**
 * How text fields of Forge apps are searched: exactly and by words. Guessed: Atlassian publishes that apps' fields
 * always have a searcher, not which. The alternative is by words alone, as for Jira's own text fields.
 */
export const APP_TEXT_IS_EXACT_TOO = true;
