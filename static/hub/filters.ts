import { recall, remember } from '../kit/memory';

/** What of the queue is shown. An absent member asks nothing. */
export interface Filters {
  readonly role?: string | undefined;
  readonly project?: string | undefined;
  readonly overdue: boolean;
}

export const NO_FILTERS: Filters = { overdue: false };

const textIn = (kept: URLSearchParams, key: string): string | undefined => kept.get(key) ?? undefined;

const keyFor = (place: string): string => `caregate.queue.${place}`;

/** The filters that this person last used in this place on this machine. */
export function recallFilters(place: string): Filters {
  const kept = new URLSearchParams(recall('local', keyFor(place)) ?? '');
  return { role: textIn(kept, 'role'), project: textIn(kept, 'project'), overdue: kept.has('overdue') };
}

export function rememberFilters(place: string, { role, project, overdue }: Filters): void {
  const kept = new URLSearchParams();
  if (role !== undefined) kept.set('role', role);
  if (project !== undefined) kept.set('project', project);
  if (overdue) kept.set('overdue', '1');
  remember('local', keyFor(place), kept.toString());
}

export const anySet = ({ role, project, overdue }: Filters): boolean =>
  role !== undefined || project !== undefined || overdue;
