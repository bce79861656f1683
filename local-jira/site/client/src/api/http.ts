import { z } from 'zod';
import { announceSignedOut } from '../lib/signedOut';

const gateway = z.object({ status: z.number(), body: z.unknown() });
const jiraErrors = z.looseObject({
  errorMessages: z.array(z.string()).default([]),
  errors: z.record(z.string(), z.string()).default({}),
});

/** Jira said no. `messages` are its own sentences, in its order; those about a field are in `fields` by its id, too. */
export class JiraError extends Error {
  override name = 'JiraError';
  constructor(
    readonly status: number,
    readonly messages: string[],
    readonly fields: Record<string, string> = {},
  ) {
    super(messages[0] ?? `Jira answered ${status}.`);
  }
}

/** Calls one of Jira's APIs as the person of the session. `path` starts below /rest. Throws JiraError. */
export async function api<T>(schema: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/site/rest${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = gateway.parse(await response.json());
  if (answer.status === 401) announceSignedOut();
  if (answer.status >= 400) throw refused(answer.status, answer.body);
  return schema.parse(answer.body);
}

/** Calls Jira's REST as the person of the session. `path` starts below /rest/api/3. Throws JiraError. */
export const rest = <T>(schema: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<T> =>
  api(schema, method, `/api/3${path}`, body);

/** GET of one of the local Jira's own addresses. */
export async function local<T>(schema: z.ZodType<T>, path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return schema.parse(await response.json());
}

/** POST of JSON to one of the local Jira's own addresses. */
export function post<T>(schema: z.ZodType<T>, path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return local(schema, path, { method: 'POST', headers, body: JSON.stringify(body) });
}

function refused(status: number, body: unknown): JiraError {
  const { errorMessages, errors } = jiraErrors.safeParse(body).data ?? { errorMessages: [], errors: {} };
  return new JiraError(status, [...errorMessages, ...Object.values(errors)], errors);
}
