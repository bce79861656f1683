import * as z from 'zod';
import { forInvocation } from '../../app/invocation';
import type { IssueUpdate } from '../../app/observeIssueUpdate';
import { askForProjection } from '../../app/projection/ask';
import type { Ports } from '../../app/ports';
import { jiraId } from '../../domain/shared/ids';
import { receiving } from './receive';

export type ObserveIssueUpdate = (ports: Ports, update: IssueUpdate) => Promise<unknown>;

/**
 * What happened to an issue. Jira reads nothing from an answer but a wish to be called again.
 * @see https://developer.atlassian.com/platform/forge/events-reference/jira/
 */
const issueEvent = z.object({
  eventType: z.enum(['avi:jira:updated:issue', 'avi:jira:deleted:issue']),
  issue: z.object({ id: z.coerce.string().pipe(jiraId) }),
});

/**
 * The triggers on updated and deleted issues. Every event asks for the projections, too: an edit makes sign-offs stale
 * without a word in the record, and an issue that is gone leaves the roll-up of its parent and the queues. What was
 * recorded of it stays.
 */
export const makeIssueEvents = (ports: Ports, observe: ObserveIssueUpdate) =>
  receiving('issue-events', issueEvent, async ({ eventType, issue }) => {
    const issueId = issue.id;
    try {
      if (eventType === 'avi:jira:updated:issue') await observe(forInvocation(ports), { issueId });
    } finally {
      await askForProjection(ports, { issueId });
    }
  });
