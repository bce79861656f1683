const MINUTE = 60_000;
const UNIT: Readonly<Record<string, number>> = {
  m: MINUTE,
  h: 60 * MINUTE,
  d: 24 * 60 * MINUTE,
  w: 7 * 24 * 60 * MINUTE,
};
const PERIOD = /^([+-]?)(\d{1,6}[wdhm](?:\s*\d{1,6}[wdhm])*)$/;
const CALENDAR = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/;

export const DAY = 24 * 60 * MINUTE;

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

export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

const START: Readonly<Record<CalendarUnit, (at: Date) => number>> = {
  day: (at) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()),
  week: (at) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() - at.getUTCDay()),
  month: (at) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth()),
  year: (at) => Date.UTC(at.getUTCFullYear(), 0),
};

const LETTER: Readonly<Record<CalendarUnit, string>> = { day: 'd', week: 'w', month: 'M', year: 'y' };
const SHIFT = /^([+-]?\d{1,6})([yMwdhm]?)$/;

/** Moves an instant by months or years of the calendar, or by a fixed length. */
function moved(at: number, count: number, letter: string): number {
  const date = new Date(at);
  if (letter === 'y') return date.setUTCFullYear(date.getUTCFullYear() + count);
  if (letter === 'M') return date.setUTCMonth(date.getUTCMonth() + count);
  return at + count * (UNIT[letter] ?? 0);
}

/**
 * The first (or last) millisecond of the unit in which `now` lies, moved by an offset such as `-1`, `-1M` or `+14d`;
 * without a letter the offset counts units of its own. Weeks begin on Sunday. Undefined for anything but an offset.
 * @see https://support.atlassian.com/jira-software-cloud/docs/jql-functions/
 */
export function edgeOf(
  edge: 'start' | 'end',
  unit: CalendarUnit,
  now: number,
  offset = '0',
): number | undefined {
  const match = SHIFT.exec(offset.trim());
  if (match === null) return undefined;
  const start = START[unit](new Date(now));
  const bound = edge === 'start' ? start : moved(start, 1, LETTER[unit]);
  const shifted = moved(bound, Number(match[1]), match[2] === '' ? LETTER[unit] : (match[2] ?? ''));
  return edge === 'start' ? shifted : shifted - 1;
}
