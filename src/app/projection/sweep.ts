import type { Ports, SweepWork } from '../ports';
import { askForAllLooks } from '../sprint/askForLooks';

/** Pushes that are under way at the same time: the queue takes so many events a second. */
const AT_ONCE = 10;

/**
 * One page of a pass over a project's records: asks for each issue to be projected, then for the next page; with the first
 * one its sprints are looked at, too. What was asked for twice is done twice, to no harm.
 * @throws when the storage or the queue does not answer: the page is delivered again
 */
export async function sweepProject(ports: Ports, { projectId, cursor }: SweepWork): Promise<void> {
  const { store, outbox } = ports;
  if (cursor === undefined) await askForAllLooks(ports, projectId);
  const { issueIds, next } = await store.recordsOf(projectId, cursor);
  for (let from = 0; from < issueIds.length; from += AT_ONCE) {
    await Promise.all(issueIds.slice(from, from + AT_ONCE).map((id) => outbox.project(id)));
  }
  if (next !== undefined) await outbox.sweep({ projectId, cursor: next });
}
