import * as z from 'zod';

/** An Atlassian account id. Opaque: letters, digits, `:`, `_` and `-`, at most 128 characters. */
export const accountId = z.string().regex(/^[A-Za-z0-9:_-]{1,128}$/);
export type AccountId = z.infer<typeof accountId>;

/** A Jira id (issue, project, status, issue type): digits as a string, as Jira's REST API writes it. */
export const jiraId = z.string().regex(/^[0-9]{1,18}$/);
export type JiraId = z.infer<typeof jiraId>;

/** A name of our own: gate, template, item or role. Never text that a user typed. */
export const slug = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
export type Slug = z.infer<typeof slug>;

/** A client-made token that makes a command idempotent within one record. */
export const nonce = z.string().regex(/^[A-Za-z0-9-]{16,64}$/);
export type Nonce = z.infer<typeof nonce>;

/** Lower-case hexadecimal SHA-256. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/);
export type Digest = z.infer<typeof digest>;

/** A moment in UTC, ISO 8601 with milliseconds and `Z`. */
export const instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof instant>;
