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

const LONG = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const SHORT = { day: 'numeric', month: 'short' } as const;

/** `18 Nov 2026`: the order follows the locale, the month stays in letters. */
export const day = (iso: string, zone: Zone): string =>
  new Intl.DateTimeFormat(zone.locale, { ...LONG, timeZone: zone.timeZone }).format(new Date(iso));

/** `16:12`, always 24 hours. */
export const clock = (iso: string, zone: Zone): string =>
  new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone.timeZone,
  }).format(new Date(iso));

/** `18 Nov 2026, 16:12` in local time. */
export const dayTime = (iso: string, zone: Zone): string => `${day(iso, zone)}, ${clock(iso, zone)}`;

/** `18 Nov` in the current year, otherwise `18 Nov 2025`. Never for a signature. */
export function shortDay(iso: string, zone: Zone, now: string): string {
  if (yearOf(iso, zone) !== yearOf(now, zone)) return day(iso, zone);
  return new Intl.DateTimeFormat(zone.locale, { ...SHORT, timeZone: zone.timeZone }).format(new Date(iso));
}

const yearOf = (iso: string, zone: Zone): string =>
  new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: zone.timeZone }).format(new Date(iso));

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
