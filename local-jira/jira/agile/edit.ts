import type { Sprint } from '../entities/agile';
import { badField, JiraError } from '../errors';

/** Characters in a name and in a goal. https://developer.atlassian.com/platform/forge/events-reference/jira-software/ */
const LONGEST_NAME = 30;
const LONGEST_GOAL = 10_000;

/** What a request says about a sprint. Undefined was not said; null clears. Dates as written. */
export interface SprintEdit {
  name?: string | null;
  goal?: string | null;
  startDate?: string | null;
  endDate?: string | null;
  state?: string | null;
}

/** The name of a sprint without the spaces around it. Throws 400 for an empty one and above 30 characters. */
export function sprintName(given: string | null | undefined): string {
  const name = (given ?? '').trim();
  if (name === '') throw badField('name', 'You must specify a name for the sprint.');
  if (name.length > LONGEST_NAME) throw badField('name', 'The sprint name must be at most 30 characters.');
  return name;
}

function instant(field: 'startDate' | 'endDate', given: string): string {
  const time = Date.parse(given.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2'));
  if (!/^\d{4}-\d\d-\d\d/u.test(given) || Number.isNaN(time)) {
    throw badField(field, `The date '${given}' is not valid. Use ISO 8601.`);
  }
  return new Date(time).toISOString();
}

function goalOf(given: string): string {
  if (given.length > LONGEST_GOAL)
    throw badField('goal', 'The sprint goal must be at most 10000 characters.');
  return given;
}

/** The value after an edit: null and empty text clear it, undefined leaves it. */
function edited(given: string | null | undefined, old: string | undefined, read: (text: string) => string) {
  if (given === undefined) return old;
  return given === null || given === '' ? undefined : read(given);
}

function checkDates({ startDate, endDate, state }: Sprint): void {
  if (startDate !== undefined && endDate !== undefined && startDate >= endDate) {
    throw badField('startDate', 'The start date of a sprint must be before the end date.');
  }
  if (state !== 'active') return;
  const missing: Record<string, string> = {};
  if (startDate === undefined) missing['startDate'] = 'A start date is required to start a sprint.';
  if (endDate === undefined) missing['endDate'] = 'An end date is required to start a sprint.';
  if (Object.keys(missing).length > 0) throw new JiraError(400, [], missing);
}

/** A sprint with undefined parts left out, as it is kept. */
function compact(sprint: Sprint & Record<'goal' | 'startDate' | 'endDate', string | undefined>): Sprint {
  const { goal, startDate, endDate, ...rest } = sprint;
  return {
    ...rest,
    ...(goal === undefined ? {} : { goal }),
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
  };
}

/**
 * A sprint with what an edit says, its state aside. Of a closed sprint only name and goal change, the rest is ignored.
 * Throws 400 for names, goals and dates that are not allowed, and for an active sprint that would lose a date.
 */
export function withEdit(sprint: Sprint, edit: SprintEdit): Sprint {
  const dates = sprint.state === 'closed' ? {} : { startDate: edit.startDate, endDate: edit.endDate };
  const next = compact({
    ...sprint,
    name: edit.name === undefined ? sprint.name : sprintName(edit.name),
    goal: edited(edit.goal, sprint.goal, goalOf),
    startDate: edited(dates.startDate, sprint.startDate, (text) => instant('startDate', text)),
    endDate: edited(dates.endDate, sprint.endDate, (text) => instant('endDate', text)),
  });
  checkDates(next);
  return next;
}

/** Throws 400 unless the sprint has the dates that an active one needs. */
export function checkStartable(sprint: Sprint): void {
  checkDates({ ...sprint, state: 'active' });
}
