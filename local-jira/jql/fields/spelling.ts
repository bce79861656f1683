import type { NamedView, Spellings, UserView } from '../view';

/** A named value as queries may write it: by id or name. None for nothing. */
export const named = (value: NamedView | null | undefined): Spellings[] =>
  value ? [[value.id, value.name]] : [];

export const allNamed = (values: readonly NamedView[] | undefined): Spellings[] =>
  (values ?? []).flatMap(named);

/** A person as queries may write them: by account, name or address. */
export const person = (value: UserView | null | undefined): Spellings[] =>
  value ? [[value.accountId, value.displayName, ...(value.emailAddress ? [value.emailAddress] : [])]] : [];

export const one = (text: string | null | undefined): Spellings[] => (text ? [[text]] : []);

export const instant = (text: string | null | undefined): number | undefined =>
  text ? Date.parse(text) : undefined;

/** Sorts keys by project, then by number: TELE-9 before TELE-10. */
export const keyOrder = (key: string): string => {
  const dash = key.lastIndexOf('-');
  return `${key.slice(0, dash).toUpperCase()}-${key.slice(dash + 1).padStart(12, '0')}`;
};

const PRIORITY_ORDER = ['lowest', 'low', 'medium', 'high', 'highest'];

/** How urgent a priority of Jira's default scheme is, 0 the least; undefined for others. */
export function urgency(name: string): number | undefined {
  const rank = PRIORITY_ORDER.indexOf(name.toLowerCase());
  return rank < 0 ? undefined : rank;
}
