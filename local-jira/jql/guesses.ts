/**
 * How Jira words the refusal of text in a field of numbers. Guessed: the sentence is not published; what is known is
 * that such a query is refused. The alternative is a query that finds nothing.
 */
export const NOT_A_NUMBER = (value: string, field: string): string =>
  `The value '${value}' for the field '${field}' is not a valid number.`;

/**
 * How text fields of Forge apps are searched: exactly and by words. Guessed: Atlassian publishes that apps' fields
 * always have a searcher, not which. The alternative is by words alone, as for Jira's own text fields.
 */
export const APP_TEXT_IS_EXACT_TOO = true;
