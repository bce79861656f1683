import type { Version } from '../../api/projectParts';
import { shortDate } from '../../lib/dates';

export type VersionStatus = 'unreleased' | 'released' | 'archived';

/** How many issues of a version are in each category of statuses. */
export interface Progress {
  todo: number;
  started: number;
  done: number;
}

/** What a version counts as: an archived one is nothing else any more. */
export function statusOf({ released, archived }: Version): VersionStatus {
  if (archived) return 'archived';
  return released ? 'released' : 'unreleased';
}

/** The versions that a filter shows; without one all but the archived. Those not yet released come first. */
export function shownVersions<V extends Version>(versions: readonly V[], filter: VersionStatus | ''): V[] {
  const shown = versions.filter((one) =>
    filter === '' ? statusOf(one) !== 'archived' : statusOf(one) === filter,
  );
  return shown.sort((left, right) => Number(left.released) - Number(right.released));
}

/** Whether a version that is not released is past its day. `today` as `2026-12-01`. */
export const isOverdue = (version: Version, today: string): boolean =>
  statusOf(version) === 'unreleased' && version.releaseDate !== undefined && version.releaseDate < today;

/** Shares of a whole in per cent, rounded so that they never say more than there is. */
export function sharesOf({ todo, started, done }: Progress): { done: number; started: number } {
  const all = todo + started + done;
  const share = (part: number): number => (all === 0 ? 0 : Math.floor((100 * part) / all));
  return { done: share(done), started: share(started) };
}

/** `2 done, 1 in progress, 4 to do`, or that there is nothing. */
export function progressInWords({ todo, started, done }: Progress): string {
  const parts: [number, string][] = [
    [done, 'done'],
    [started, 'in progress'],
    [todo, 'to do'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return said.length === 0 ? 'No issues' : said.join(', ');
}

/** A day in words, or a dash. */
export const dayInWords = (day: string | undefined): string => (day === undefined ? '–' : shortDate(day));

/** A text as JQL quotes it. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** The navigator with the issues that hold a part of their project. */
export function issuesAddress(projectKey: string, field: 'fixVersion' | 'component', name: string): string {
  const jql = `project = ${projectKey} AND ${field} = ${quoted(name)} ORDER BY created DESC`;
  return `/projects/${projectKey}/issues?${new URLSearchParams({ jql })}`;
}
