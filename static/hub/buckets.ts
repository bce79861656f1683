import type { InboxRow, InboxSprint } from '../../src/contract/operations/inboxList';
import { isoDay, type Zone } from '../kit/dates';

/** When something is due, as people plan their day. */
export type BucketName = 'Overdue' | 'Today' | 'This week' | 'Later' | 'No due date';
export interface Bucket {
  readonly name: BucketName;
  readonly rows: readonly InboxRow[];
}

const ORDER: readonly BucketName[] = ['Overdue', 'Today', 'This week', 'Later', 'No due date'];
const WEEK_MS = 7 * 86_400_000;

function bucketOf({ due, overdue }: InboxRow, now: string, zone: Zone): BucketName {
  if (due === null) return 'No due date';
  if (overdue) return 'Overdue';
  if (isoDay(due, zone) === isoDay(now, zone)) return 'Today';
  return Date.parse(due) - Date.parse(now) < WEEK_MS ? 'This week' : 'Later';
}

/** The rows in groups by due time, in the order in which they came; a group without rows is left out. */
export function bucketsOf(rows: readonly InboxRow[], now: string, zone: Zone): Bucket[] {
  const found = new Map<BucketName, InboxRow[]>(ORDER.map((name) => [name, []]));
  for (const row of rows) found.get(bucketOf(row, now, zone))?.push(row);
  return [...found].flatMap(([name, inIt]) => (inIt.length > 0 ? [{ name, rows: inIt }] : []));
}

/** `3 days ago`, `Yesterday`, `Today`; undefined where the date itself says it better. */
export function dueWord(due: string, today: string, zone: Zone): string | undefined {
  const days = Math.round((Date.parse(today) - Date.parse(isoDay(due, zone))) / 86_400_000);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  return days > 1 && days <= 7 ? `${String(days)} days ago` : undefined;
}

/** One row is one gate of one issue in one role. */
export const rowKey = ({ issue, gate, role }: InboxRow): string => `${issue.id} ${gate.id} ${role.id}`;

const WAITS = {
  first: 'Sign',
  stale: 'Sign again',
  expired: 'Sign again, it has expired',
  rejected: 'Decide again after the rejection',
  'not-independent': 'Sign for somebody who is not independent',
} as const;

/** What is asked, in a few words. */
export const askOf = ({ because, gate, role }: InboxRow): string =>
  `${WAITS[because]}: ${gate.title}, as ${role.name}`;

/** What is asked of the viewer about a sprint, in a few words. */
export const askOfSprint = ({ because, meaning, role }: InboxSprint): string =>
  `${WAITS[because]}: ${meaning}, as ${role.name}`;

const MOST_NAMED = 3;

/** What changed since the viewer signed: `First time`, `Nothing`, or the parts. */
export function changedWords({ changed }: InboxRow): string {
  if (changed === null) return 'First time';
  if (changed.length === 0) return 'Nothing';
  if (changed.length <= MOST_NAMED) return changed.join(', ');
  const named = changed.slice(0, MOST_NAMED - 1);
  return `${named.join(', ')} and ${changed.length - named.length} more`;
}
