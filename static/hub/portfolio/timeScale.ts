import { day, type Zone } from '../../kit/dates';
import { count } from '../../kit/text';
import type { View } from './usePortfolio';

type Milestone = View['milestones'][number];
export type Mark = Milestone['marks'][number];

const DAY_MS = 86_400_000;
/** How far the picture reaches from now: what is further away stands in the table. */
const DAYS_BEFORE = 60;
const DAYS_AFTER = 120;

/** A stretch of time with the beginnings of its months. Positions are parts of 100. */
export interface TimeScale {
  readonly from: number;
  readonly to: number;
  readonly months: readonly { readonly at: number; readonly name: string }[];
  readonly now: number;
}

const dayMs = (date: string): number => Date.parse(`${date}T12:00:00.000Z`);

/** From the beginning of the month of the first mark to the end of the month of the last, at most half a year. */
export function scaleOf(milestones: readonly Milestone[], now: string, zone: Zone): TimeScale {
  const today = Date.parse(now);
  const marks = milestones.flatMap((one) => one.marks.map(({ at }) => Date.parse(at)));
  const dues = milestones.flatMap(({ due }) => (due === null ? [] : [dayMs(due)]));
  const within = [...marks, ...dues, today]
    .map((at) => Math.max(at, today - DAYS_BEFORE * DAY_MS))
    .map((at) => Math.min(at, today + DAYS_AFTER * DAY_MS));
  const from = monthOf(Math.min(...within), 0);
  const to = monthOf(Math.max(...within), 1);
  const months: { at: number; name: string }[] = [];
  for (let at = from; at < to; at = monthOf(at, 1)) {
    const name = new Intl.DateTimeFormat(zone.locale, { month: 'short', timeZone: 'UTC' }).format(at);
    months.push({ at: placeOf(at, from, to), name });
  }
  return { from, to, months, now: placeOf(today, from, to) };
}

/** The beginning of a moment's month, or of the one some months later; in UTC. */
function monthOf(at: number, later: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1);
}

const placeOf = (at: number, from: number, to: number): number =>
  Math.round(((at - from) / (to - from)) * 1000) / 10;

/** Where a moment or a day stands; undefined for one that is outside. */
export function placeIn({ from, to }: TimeScale, at: string): number | undefined {
  const moment = at.length === 10 ? dayMs(at) : Date.parse(at);
  return moment < from || moment > to ? undefined : placeOf(moment, from, to);
}

/** `October to January`: the months that a picture shows. */
export function spanWords({ from, to }: TimeScale, zone: Zone): string {
  const name = (at: number): string =>
    new Intl.DateTimeFormat(zone.locale, { month: 'long', timeZone: 'UTC' }).format(at);
  const [first, last] = [name(from), name(to - DAY_MS)];
  return first === last ? first : `${first} to ${last}`;
}

/** What a lane says, in words. */
export function laneWords({ name, marks, moreMarks, due }: Milestone, zone: Zone): string {
  const of = (kind: Mark['kind']): number => marks.filter((mark) => mark.kind === kind).length;
  const parts = [
    `${String(of('sign-off'))} given`,
    `${String(of('waiting'))} waiting or planned`,
    `${String(of('regulatory'))} regulatory`,
    ...(moreMarks > 0 ? [`${String(moreMarks)} older left out`] : []),
    due === null ? 'no date' : `due ${day(`${due}T12:00:00.000Z`, { ...zone, timeZone: 'UTC' })}`,
  ];
  return `${name}: ${parts.join(', ')}`;
}

/** What the whole picture says, in a sentence. */
export function lineWords(milestones: readonly Milestone[]): string {
  const all = milestones.flatMap(({ marks }) => marks);
  const of = (kind: Mark['kind']): number => all.filter((mark) => mark.kind === kind).length;
  return `${count(of('sign-off'), 'sign-off')} given, ${String(of('waiting'))} waiting or planned, ${count(of('regulatory'), 'regulatory checklist')} complete.`;
}
