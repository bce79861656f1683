import type { SprintView } from '../../src/contract/sprintView';

/** What others did between two readings, for a polite announcement. */
export function newsBetween(before: SprintView | null, after: SprintView): string[] {
  if (before === null || before.sprint.id !== after.sprint.id) return [];
  const latest = Math.max(0, ...before.history.map(({ seq }) => seq));
  const news = after.history.filter(({ seq }) => seq > latest).map(({ sentence }) => sentence);
  return before.state === after.state ? news : [...news, after.sentence];
}
