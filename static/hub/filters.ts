import type { InboxPage } from './paging';
import { recall, remember } from '../kit/memory';

/** What of the queue is shown. An absent member asks nothing. */
export interface Filters {
  readonly role?: string | undefined;
  readonly project?: string | undefined;
  readonly overdue: boolean;
}

export const NO_FILTERS: Filters = { overdue: false };

const SLUG = /^[a-z][a-z0-9-]{0,63}$/;
const ID = /^\d{1,18}$/;

/** What was remembered comes from the machine and may be anything: only what can be asked for is taken. */
function textIn(kept: URLSearchParams, key: string, shape: RegExp): string | undefined {
  const text = kept.get(key);
  return text !== null && shape.test(text) ? text : undefined;
}

const keyFor = (place: string): string => `caregate.queue.${place}`;

/** Filters as they are remembered. */
export const filtersFrom = (text: string): Filters => {
  const kept = new URLSearchParams(text);
  return {
    role: textIn(kept, 'role', SLUG),
    project: textIn(kept, 'project', ID),
    overdue: kept.has('overdue'),
  };
};

export function filtersToText({ role, project, overdue }: Filters): string {
  const kept = new URLSearchParams();
  if (role !== undefined) kept.set('role', role);
  if (project !== undefined) kept.set('project', project);
  if (overdue) kept.set('overdue', '1');
  return kept.toString();
}

/** The filters that this person last used in this place on this machine. */
export const recallFilters = (place: string): Filters => filtersFrom(recall('local', keyFor(place)) ?? '');

export const rememberFilters = (place: string, filters: Filters): void =>
  remember('local', keyFor(place), filtersToText(filters));

export const anySet = ({ role, project, overdue }: Filters): boolean =>
  role !== undefined || project !== undefined || overdue;

/** Roles and projects to filter by: every one that a page has named since the queue was opened. */
export type Choices = Pick<InboxPage, 'roles' | 'projects'>;
export const NO_CHOICES: Choices = { roles: [], projects: [] };

interface Choice {
  readonly id: string;
  readonly name: string;
}

const union = <T extends Choice>(before: readonly T[], now: readonly T[]): T[] =>
  [...new Map([...before, ...now].map((one) => [one.id, one])).values()].sort((a, b) =>
    a.name.localeCompare(b.name),
  );

/** A filtered page names what it found only; the others can still be chosen. */
export const withChoices = (before: Choices, now: Choices): Choices => ({
  roles: union(before.roles, now.roles),
  projects: union(before.projects, now.projects),
});

/** The options of a filter. What is filtered by is always among them, even where no page has named it yet. */
export function optionsOf(
  choices: readonly Choice[],
  chosen: string | undefined,
  words: { readonly all: string; readonly unnamed: string },
): { value: string; label: string }[] {
  const named = choices.map(({ id, name }) => ({ value: id, label: name }));
  const missing = chosen !== undefined && choices.every(({ id }) => id !== chosen);
  return [
    { value: ALL, label: words.all },
    ...named,
    ...(missing ? [{ value: chosen, label: words.unnamed }] : []),
  ];
}

/** The value of the option that asks nothing. */
export const ALL = '';
