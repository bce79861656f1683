import type { Ports, SprintWork } from '../ports';
import { observeSprint } from './observe';

/** Clocks of two machines may differ by so much. */
const SKEW_MS = 1_000;

/**
 * Looks again at a sprint of which something changed. Many issues that change at the same time ask for it one by one: a
 * look that began after the asking has seen what was to be seen, and answers for all of them.
 * @throws when Jira or the storage does not answer, or everybody else is faster: the queue delivers again
 */
export async function lookAgain(
  ports: Ports,
  { sprintId, projectId, asked }: SprintWork,
): Promise<{ readonly looked: boolean }> {
  const waits = await ports.sprintQueue.load({ sprintId, projectId });
  if (waits !== undefined && Date.parse(waits.looked) > Date.parse(asked) + SKEW_MS) return { looked: false };
  await observeSprint(ports, { sprintId, projectId, noted: true });
  return { looked: true };
}
