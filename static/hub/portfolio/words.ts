import { shortDay, type Zone } from '../../kit/dates';
import { count } from '../../kit/text';
import type { View } from './usePortfolio';

type Milestone = View['milestones'][number];

const UTC = 'UTC';

/** `18 Dec`: a calendar day has no time zone. */
export const dayWords = (due: string, now: string, zone: Zone): string =>
  shortDay(`${due.slice(0, 10)}T12:00:00.000Z`, { ...zone, timeZone: UTC }, now);

/** What a forecast says: the range or why there is none, and how that stands to the date. */
export function forecastWords(
  { forecast: { from, to, sentence } }: Milestone,
  now: string,
  zone: Zone,
): { readonly main: string; readonly detail: string | undefined } {
  if (from === null || to === null) {
    const [main = '', detail] = sentence.split(': ', 2);
    return { main, detail };
  }
  const [first, last] = [dayWords(from, now, zone), dayWords(to, now, zone)];
  return { main: first === last ? first : `${first} to ${last}`, detail: sentence };
}

/** What forecasts rest on. */
export function basisWords({ basis: { signoffs, days, medianWaitDays } }: View): string {
  const wait = medianWaitDays === null ? '' : `, median wait ${waitWords(medianWaitDays)}`;
  return `Forecast from ${count(signoffs, 'sign-off')} in the last ${String(days)} days${wait}`;
}

const waitWords = (days: number): string => (days === 0 ? 'under 0.1 days' : `${String(days)} days`);

/** Where Jira lists the issues of a milestone. */
export function milestonePath({ kind, id, project }: Milestone): string {
  const field = kind === 'version' ? 'fixVersion' : 'sprint';
  return `/issues/?jql=${encodeURIComponent(`project = ${project.id} AND ${field} = ${id}`)}`;
}

/** What is not assessed, and what was not looked at. */
export function unknownWords({ unassessed, unread }: Milestone): string | undefined {
  const parts = [
    ...(unassessed > 0 ? [`${String(unassessed)} not assessed`] : []),
    ...(unread > 0 ? [`${String(unread)} not looked at`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}

export const READERS = { executive: 'Executive', clinical: 'Clinical', technical: 'Technical' } as const;
export type Reader = keyof typeof READERS;
