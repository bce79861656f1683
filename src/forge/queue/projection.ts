import * as z from 'zod';
import { jiraId } from '../../domain/shared/ids';

/** The issue whose projections are asked for, as it comes out of the queue. */
export const projectionWork = z.strictObject({ issueId: jiraId });
export type ProjectionWork = z.output<typeof projectionWork>;
