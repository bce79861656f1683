const DAY_MS = 86_400_000;
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** `9 Nov to 20 Nov`, as far as the dates are known. */
export function datesInWords({ startDate, endDate }: { startDate?: string; endDate?: string }): string {
  const [from, to] = [startDate, endDate].map((iso) => (iso === undefined ? '' : day.format(new Date(iso))));
  if (from === '' || to === '') return from !== '' ? `from ${from}` : to === '' ? '' : `to ${to ?? ''}`;
  return `${from ?? ''} to ${to ?? ''}`;
}

/** What is left of a sprint at a moment: whole days, counted up. */
export function remainingInWords(endDate: string | undefined, now: string): string {
  if (endDate === undefined) return '';
  const left = Date.parse(endDate) - Date.parse(now);
  if (left <= 0) return '0 days remaining';
  const days = Math.ceil(left / DAY_MS);
  return days === 1 ? '1 day remaining' : `${days} days remaining`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as a field for date and time holds it, in the time zone of the browser; empty for none. */
export function toField(iso: string | undefined): string {
  if (iso === undefined) return '';
  const at = new Date(iso);
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${date}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** ISO 8601 of what such a field holds; null for an empty one. */
export function fromField(text: string): string | null {
  const at = new Date(text);
  return text === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** The end of a sprint of some weeks, as fields hold it: the same time of day, whatever clocks do in between. */
export function endAfter(start: string, weeks: number): string {
  const at = new Date(start);
  if (Number.isNaN(at.getTime())) return '';
  at.setDate(at.getDate() + weeks * 7);
  return toField(at.toISOString());
}

/** How many weeks lie between two fields, if it is a duration that is offered; undefined for any other. */
export function weeksBetween(start: string, end: string, offered: readonly number[]): number | undefined {
  return end === '' ? undefined : offered.find((weeks) => endAfter(start, weeks) === end);
}

/** A name for the next sprint: the number of the last one plus one, within Jira's 30 characters. */
export function nextName(names: readonly string[], projectKey: string): string {
  const match = /^(.*?)(\d+)$/u.exec(names.at(-1)?.trim() ?? '');
  const name = match
    ? `${match[1] ?? ''}${Number(match[2]) + 1}`
    : `${projectKey} Sprint ${names.length + 1}`;
  return name.slice(0, 30);
}
