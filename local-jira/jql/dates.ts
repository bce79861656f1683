const MINUTE = 60_000;
const UNIT: Readonly<Record<string, number>> = {
  m: MINUTE,
  h: 60 * MINUTE,
  d: 24 * 60 * MINUTE,
  w: 7 * 24 * 60 * MINUTE,
};
const PERIOD = /^([+-]?)(\d{1,6}[wdhm](?:\s*\d{1,6}[wdhm])*)$/;
const CALENDAR = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/;

/** Milliseconds of a period such as `-7d` or `4w 2d`; undefined when the text is none. */
export function periodOf(text: string): number | undefined {
  const match = PERIOD.exec(text.trim());
  if (match === null) return undefined;
  const parts = (match[2] ?? '').match(/\d+[wdhm]/g) ?? [];
  const length = parts.reduce((sum, part) => sum + parseInt(part, 10) * (UNIT[part.slice(-1)] ?? 0), 0);
  return match[1] === '-' ? -length : length;
}

/**
 * The instant (milliseconds, UTC) that a JQL date means: `yyyy-MM-dd`, `yyyy/MM/dd HH:mm`, or a period
 * counted from `now`. Undefined when the text is no date.
 * @see https://support.atlassian.com/jira-software-cloud/docs/jql-fields/
 */
export function instantOf(text: string, now: number): number | undefined {
  const period = periodOf(text);
  if (period !== undefined) return now + period;
  const match = CALENDAR.exec(text.trim());
  return match === null
    ? undefined
    : calendar(Array.from(match.slice(1), (part: string | undefined) => Number(part ?? 0)));
}

function calendar([year = 0, month = 0, day = 0, hour = 0, minute = 0]: number[]): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const exact = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && hour < 24 && minute < 60;
  return exact ? at.getTime() : undefined;
}

const START: Readonly<Record<string, (at: Date) => Date>> = {
  day: (at) => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate())),
  week: (at) => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() - at.getUTCDay())),
  month: (at) => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1)),
  year: (at) => new Date(Date.UTC(at.getUTCFullYear(), 0, 1)),
};

/** `now()`, `startOfDay()`, `startOfWeek("-1w")`, `startOfMonth()`, `startOfYear()`; undefined for other functions. */
export function dateFunction(name: string, argument: string | undefined, now: number): number | undefined {
  if (name === 'now') return now;
  const unit = /^startof(day|week|month|year)$/.exec(name)?.[1];
  const start = unit === undefined ? undefined : START[unit];
  if (start === undefined) return undefined;
  const shift = argument === undefined ? 0 : periodOf(argument);
  return shift === undefined ? undefined : start(new Date(now)).getTime() + shift;
}
