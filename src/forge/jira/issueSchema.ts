import * as z from 'zod';
import type { Json } from '../../domain/shared/canonicalJson';
import { accountId, jiraId } from '../../domain/shared/ids';
import { embeddedChangelog } from './changelogSchema';

const withId = z.object({ id: jiraId });
const user = z.object({ accountId, displayName: z.string().optional() });

/** Every field as Jira wrote it. The body is parsed JSON text: its members need no check to be JSON. */
const rawFields = z.record(
  z.string(),
  z.custom<Json>((value) => value !== undefined),
);

/** `GET /rest/api/3/issue/{id}` with `expand=changelog`, and `transitions` when asked for. */
export const issueResponse = z.object({
  id: jiraId,
  key: z.string().min(1),
  fields: rawFields,
  changelog: embeddedChangelog,
  transitions: z.array(z.object({ to: withId })).optional(),
});

/** The fields that gates read by name. Attachments and components are absent where a project has none. */
export const knownFields = z.object({
  summary: z.string(),
  project: withId,
  issuetype: withId.extend({ hierarchyLevel: z.int().optional() }),
  status: withId.extend({
    name: z.string(),
    statusCategory: z.object({ key: z.string() }).optional(),
  }),
  assignee: user.nullish(),
  reporter: user.nullish(),
  labels: z.array(z.string()).nullish(),
  components: z.array(withId).nullish(),
  attachment: z.array(z.object({ id: z.string(), filename: z.string(), size: z.int().min(0) })).nullish(),
});
export type KnownFields = z.output<typeof knownFields>;

/** The three categories that Jira's boards and lists know. What is neither new nor done is on its way. */
export const categoryOf = (key: string | undefined): 'new' | 'indeterminate' | 'done' =>
  key === 'new' || key === 'done' ? key : 'indeterminate';
