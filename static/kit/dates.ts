import { formatOf } from './dateFormat';

/** The viewer's Jira locale (such as `en-GB`) and IANA time zone. */
export interface Zone {
  readonly locale: string;
  readonly timeZone: string;
}

/** Makes a usable zone of what the host says: `en_US` becomes `en-US`, what Intl does not know becomes a default. */
export function zoneOf(locale?: string, timeZone?: string): Zone {
  const tag = (locale ?? '').replace('_', '-');
  return {
    locale: works(() => new Intl.DateTimeFormat(tag)) ? tag : 'en-GB',
    timeZone: works(() => new Intl.DateTimeFormat('en', { timeZone })) ? (timeZone ?? localZone()) : 'UTC',
  };
}

const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

/** `18 Nov 2026`: the order follows the locale, the month stays in letters. */
export const day = (iso: string, zone: Zone): string =>
  formatOf(zone.locale, zone.timeZone, 'long').format(new Date(iso));

/** `16:12`, always 24 hours. */
export const clock = (iso: string, zone: Zone): string =>
  formatOf('en-GB', zone.timeZone, 'clock').format(new Date(iso));

/** `18 Nov 2026, 16:12` in local time. */
export const dayTime = (iso: string, zone: Zone): string => `${day(iso, zone)}, ${clock(iso, zone)}`;

/** `18 Nov` in the current year, otherwise `18 Nov 2025`. Never for a signature. */
export function shortDay(iso: string, zone: Zone, now: string): string {
  if (yearOf(iso, zone) !== yearOf(now, zone)) return day(iso, zone);
  return formatOf(zone.locale, zone.timeZone, 'short').format(new Date(iso));
}

const yearOf = (iso: string, zone: Zone): string =>
  formatOf('en', zone.timeZone, 'year').format(new Date(iso));

/** `09:24 UTC`, with its date when the UTC day differs from the local one. */
export function utcPart(iso: string, zone: Zone): string {
  const utc = { ...zone, timeZone: 'UTC' };
  const same = day(iso, utc) === day(iso, zone);
  return `${same ? clock(iso, utc) : dayTime(iso, utc)} UTC`;
}

/** `19 Nov 2026, 10:24 (09:24 UTC)`: what a signature and an audit entry carry. */
export const bothTimes = (iso: string, zone: Zone): string => `${dayTime(iso, zone)} (${utcPart(iso, zone)})`;

/** `just now`, `2 minutes ago`, then the date and time. Both arguments are instants; a clock ahead reads as now. */
export function freshness(iso: string, now: string, zone: Zone): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(iso)) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes === 1) return '1 minute ago';
  return minutes < 60 ? `${String(minutes)} minutes ago` : dayTime(iso, zone);
}

/** `2026-11-18` in local time: a day that can be compared and counted with. */
export const isoDay = (iso: string, { timeZone }: Zone): string =>
  formatOf('en-CA', timeZone, 'iso').format(new Date(iso));
