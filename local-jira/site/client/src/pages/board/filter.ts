import type { Card } from '../../api/agile';

/** What a board or backlog is narrowed to. Empty lists and empty text leave everything in. */
export interface CardFilter {
  text: string;
  /** Account ids; empty text stands for nobody. */
  assignees: string[];
  /** Keys of epics; empty text stands for none. */
  epics: string[];
  /** Names of issue types. */
  types: string[];
}

const LISTS = { assignee: 'assignees', epic: 'epics', type: 'types' } as const;

/** The filter that an address holds. */
export function readFilter(params: URLSearchParams): CardFilter {
  const { assignee, epic, type } = LISTS;
  const list = (name: string): string[] => params.getAll(name);
  return {
    text: params.get('q') ?? '',
    [assignee]: list('assignee'),
    [epic]: list('epic'),
    [type]: list('type'),
  };
}

/** The query of the address that holds a filter, with its question mark; empty without a filter. */
export function filterQuery(filter: CardFilter): string {
  const params = new URLSearchParams();
  if (filter.text !== '') params.set('q', filter.text);
  for (const [name, part] of Object.entries(LISTS)) {
    for (const value of filter[part]) params.append(name, value);
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

export const isFiltering = (filter: CardFilter): boolean => filterQuery(filter) !== '';

const among = (chosen: readonly string[], value: string): boolean =>
  chosen.length === 0 || chosen.includes(value);

/** Whether a card stays. Text is looked for in key and summary, in any case. */
export function passes(filter: CardFilter, { key, fields }: Card): boolean {
  const words = filter.text.trim().toLowerCase();
  return (
    `${key} ${fields.summary}`.toLowerCase().includes(words) &&
    among(filter.assignees, fields.assignee?.accountId ?? '') &&
    among(filter.epics, fields.epic?.key ?? '') &&
    among(filter.types, fields.issuetype.name)
  );
}

/** Puts a value into a list, or takes it out. */
export const toggledIn = (list: readonly string[], value: string): string[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value];

export interface FilterOption {
  value: string;
  text: string;
}

/** What the cards can be narrowed by: only what some card has, each once, by name; nobody and none last. */
export function filterOptions(
  cards: readonly Card[],
): Record<'assignees' | 'epics' | 'types', FilterOption[]> {
  const distinct = (options: FilterOption[]): FilterOption[] =>
    [...new Map(options.map((one) => [one.value, one])).values()].sort(
      (left, right) =>
        Number(left.value === '') - Number(right.value === '') || left.text.localeCompare(right.text),
    );
  return {
    assignees: distinct(
      cards.map(({ fields: { assignee } }) => ({
        value: assignee?.accountId ?? '',
        text: assignee?.displayName ?? 'Unassigned',
      })),
    ),
    epics: distinct(
      cards.map(({ fields: { epic } }) => ({ value: epic?.key ?? '', text: epic?.name ?? 'No epic' })),
    ),
    types: distinct(
      cards.map(({ fields: { issuetype } }) => ({ value: issuetype.name, text: issuetype.name })),
    ),
  };
}
