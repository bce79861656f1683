import * as z from 'zod';
import type { Ports } from '../../app/ports';
import { jiraId, type JiraId } from '../../domain/shared/ids';
import { receiving } from './receive';

export type ProjectIssue = (ports: Ports, issueId: JiraId) => Promise<unknown>;

const queued = z.object({ body: z.object({ issueId: jiraId }) });

/** The consumer of issues to be projected. */
export const makeProjections = (ports: Ports, project: ProjectIssue) =>
  receiving('projections', queued, ({ body }) => project(ports, body.issueId));
