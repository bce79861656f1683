import type { Instant } from './ids';

export const DAY_MS = 86_400_000;

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A calendar day in UTC, `2026-11-19`: sentences for many readers have no time zone. */
export type Day = string;

export const dayOf = (at: Instant): Day => at.slice(0, 10);

const monthOf = (day: Day): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';

/** `18 Dec`; with the year where it is another one than that of `now`. */
export function shortDay(day: Day, now: Instant): string {
  const year = day.slice(0, 4) === now.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return `${Number(day.slice(8, 10))} ${monthOf(day).slice(0, 3)}${year}`;
}

/** `19 November 2026`. */
export const longDay = (day: Day): string => `${Number(day.slice(8, 10))} ${monthOf(day)} ${day.slice(0, 4)}`;

/** Whole days from one moment to another; 0 when the second is not later. */
export const daysSince = (since: Instant, now: Instant): number =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / DAY_MS));

/** Calendar days from one day to another, negative when the second is earlier. */
export const daysApart = (one: Day, other: Day): number =>
  Math.round((Date.parse(other) - Date.parse(one)) / DAY_MS);

/** A moment some days, perhaps not whole, after another. */
export const daysAfter = (moment: Instant, days: number): Instant =>
  new Date(Date.parse(moment) + Math.round(days * DAY_MS)).toISOString();
