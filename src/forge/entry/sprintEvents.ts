import * as z from 'zod';
import { forInvocation } from '../../app/invocation';
import type { Ports } from '../../app/ports';
import type { SprintUpdate } from '../../app/sprint/observe';
import { jiraId } from '../../domain/shared/ids';
import { receiving } from './receive';

export type ObserveSprint = (ports: Ports, update: SprintUpdate) => Promise<unknown>;

/**
 * What happened to a sprint. Nothing of it is believed but which sprint it was: events come late, twice and out of order.
 * @see https://developer.atlassian.com/platform/forge/events-reference/jira-software/
 */
const sprintEvent = z.object({
  eventType: z.enum([
    'avi:jira-software:started:sprint',
    'avi:jira-software:updated:sprint',
    'avi:jira-software:closed:sprint',
    'avi:jira-software:deleted:sprint',
  ]),
  sprint: z.object({ id: z.coerce.string().pipe(jiraId) }),
});

/** The triggers on sprints. A sprint whose board is deleted gets no event of its own: the hourly pass finds it. */
export const makeSprintEvents = (ports: Ports, observe: ObserveSprint) =>
  receiving('sprint-events', sprintEvent, ({ sprint }) =>
    observe(forInvocation(ports), { sprintId: sprint.id }),
  );
