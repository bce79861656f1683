import type { Query } from '@atlaskit/jql-ast';

/** Jira's refusal of a query without a restriction. */
export const UNBOUNDED =
  'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';

/**
 * Whether a query has a restriction: enhanced search refuses one that has none.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 */
export const isBounded = (query: Query): boolean => query.where !== undefined;
