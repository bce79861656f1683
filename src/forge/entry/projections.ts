import * as z from 'zod';
import type { Ports } from '../../app/ports';
import { jiraId, type JiraId } from '../../domain/shared/ids';
import { report, reportIgnored } from './report';
import { again } from './retry';

export type ProjectIssue = (ports: Ports, issueId: JiraId) => Promise<unknown>;

const queued = z.object({ body: z.object({ issueId: jiraId }) });

/** The consumer of issues to be projected. Delivery is at least once and in any order: the use case stands that. */
export const makeProjections = (ports: Ports, project: ProjectIssue) => async (event: unknown) => {
  const parsed = queued.safeParse(event);
  if (!parsed.success) {
    reportIgnored('projections', 'unknown shape');
    return;
  }
  try {
    await project(ports, parsed.data.body.issueId);
  } catch (error) {
    report('projections', error);
    return again();
  }
};
