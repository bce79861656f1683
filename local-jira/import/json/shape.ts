import { z } from 'zod';

const named = z.looseObject({ name: z.string() });
const person = z.looseObject({ displayName: z.string() });
const text = z.string().nullish();

/** The fields of an issue that are read; the others are looked at as custom fields. */
export const issueFields = z.looseObject({
  summary: text,
  description: z.unknown().optional(),
  issuetype: named.nullish(),
  priority: named.nullish(),
  status: z
    .looseObject({ name: z.string(), statusCategory: z.looseObject({ key: z.string() }).nullish() })
    .nullish(),
  assignee: person.nullish(),
  reporter: person.nullish(),
  created: text,
  updated: text,
  labels: z.array(z.string()).nullish(),
  components: z.array(named).nullish(),
  fixVersions: z.array(named).nullish(),
  parent: z.looseObject({ key: z.string() }).nullish(),
  subtasks: z.array(z.looseObject({ key: z.string() })).nullish(),
});
export type IssueFields = z.infer<typeof issueFields>;

/** An issue of a search, as Jira's REST API writes it. */
export const issue = z.looseObject({ key: text, self: text, fields: issueFields });
export type ExportedIssue = z.infer<typeof issue>;

/** What `POST /rest/api/3/search/jql` answers. `names` are there when the search expanded them. */
export const search = z.looseObject({
  issues: z.array(z.unknown()),
  names: z.record(z.string(), z.string()).nullish(),
});
