import type { JiraId } from '../../domain/shared/ids';
import type { Ports } from '../ports';
import { wakeNow } from './alarm';

/** An issue to be projected; its project, where it is known. */
export interface Asked {
  readonly issueId: JiraId;
  readonly projectId?: JiraId;
}

/**
 * Asks for the projections of an issue to be brought up to date. Never fails: what was committed is committed, and an
 * issue that could not be handed over leaves a mark for the hourly pass.
 */
export async function askForProjection(ports: Ports, asked: Asked): Promise<void> {
  try {
    await ports.outbox.project(asked.issueId);
  } catch {
    await leaveMark(ports, asked);
  }
}

async function leaveMark(ports: Ports, asked: Asked): Promise<void> {
  try {
    await wakeNow(ports, asked);
  } catch {
    // The next change of the issue brings its projections up to date.
  }
}
