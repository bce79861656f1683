import * as z from 'zod';
import type { Caller } from '../../app/ports';
import { accountId, jiraId, type JiraId } from '../../domain/shared/ids';

/** Where a resolver call comes from, as the platform vouches for it. */
export interface Place {
  readonly caller: Caller;
  readonly issueId?: JiraId;
  readonly projectId?: JiraId;
}

/** Licensed people only: customers, anonymous visitors, unlicensed accounts, apps and automation are refused. */
const licensedPerson = z.object({ accountId, accountType: z.literal('licensed') });

const extension = z.object({
  extension: z.object({
    issue: z.object({ id: jiraId }).optional(),
    project: z.object({ id: jiraId }).optional(),
  }),
});

/**
 * The caller and the place of a call, from its context alone; `undefined` when no licensed person is calling.
 * @see https://developer.atlassian.com/platform/forge/app-context-security/
 */
export function placeOf(context: unknown): Place | undefined {
  const person = licensedPerson.safeParse(context);
  if (!person.success) return undefined;
  const found = extension.safeParse(context);
  const { issue, project } = found.success ? found.data.extension : {};
  return { caller: person.data, issueId: issue?.id, projectId: project?.id };
}
