import type { Job } from '../forge/events/job';
import type { InvocationRecord } from '../forge/calls/entry';
import type { LocalJira } from './port';

/** Everybody one can be, for the user switcher and for tests. */
export const usersView = (jira: LocalJira) =>
  jira.users().map(({ accountId, emailAddress, displayName, active }) => ({
    ...{ accountId, emailAddress, displayName, active },
    roles: jira.rolesOf(accountId),
  }));

/** One invocation with its platform calls, their number, rounds and bytes. */
export const callsView = (records: InvocationRecord[]) =>
  records.map(({ logs: _, ...record }) => ({
    ...record,
    startedAt: new Date(record.startedAt).toISOString(),
    count: record.calls.length,
    rounds: Math.max(0, ...record.calls.map(({ round }) => round)),
    bytes: record.calls.reduce((sum, { bytes }) => sum + bytes, 0),
  }));

/** What is still to be delivered to the app, earliest first. */
export const waitingView = (jobs: Job[]) =>
  jobs.map(({ id, kind, moduleKey, dueAt, attempt, payload }) => ({
    ...{ id, kind, module: moduleKey, attempt },
    dueAt: new Date(dueAt).toISOString(),
    ...(typeof payload.eventType === 'string' ? { eventType: payload.eventType } : {}),
  }));

/** What the app logged, in order. */
export const logsView = (records: InvocationRecord[]) =>
  records.flatMap((record) =>
    record.logs.map((line) => ({
      invocation: record.id,
      function: record.function,
      module: record.module,
      ...line,
    })),
  );
