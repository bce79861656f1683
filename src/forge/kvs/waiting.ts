import { Filter, FilterConditions } from '@forge/kvs';
import type { ProjectionStore } from '../../app/ports';
import type * as z from 'zod';
import type { JiraId } from '../../domain/shared/ids';
import { ENTITIES } from './keys';
import { awaitingRow } from './projectionRows';
import { queryRows, type Filters, type Question } from './query';

/** The most conditions that one filter may have. */
const MOST_CONDITIONS = 100;

type Page = Parameters<ProjectionStore['waitingFor']>[1];

/** One query: a page of what waits for a role. */
export const waitingFor: ProjectionStore['waitingFor'] = (role, page) => waitingIn(awaitingRow, role, page);

/** A row of the queue, whatever it is about. */
type Waiting<T> = z.ZodType<{ readonly project: JiraId; readonly body: T }>;

/**
 * One query: a page of one part of the queue. One project has an index of its own; several are a filter, which the
 * platform applies after it has read a page, so that a page may hold fewer rows than asked for, even none, and still
 * have a next one. More projects than a filter may name are sorted out here, with the same effect.
 */
export async function waitingIn<T>(
  schema: Waiting<T>,
  part: string,
  page: Page,
): Promise<{ readonly rows: readonly T[]; readonly next?: string }> {
  const { projects } = page;
  if (projects?.length === 0) return { rows: [] };
  const { rows, next } = await queryRows(ENTITIES.awaiting, schema, question(part, page));
  const wanted = new Set(projects);
  const kept = projects === undefined ? rows : rows.filter(({ value }) => wanted.has(value.project));
  return { rows: kept.map(({ value }) => value.body), next };
}

function question(part: string, { projects = [], cursor, limit }: Page): Question {
  const [one, ...more] = projects;
  if (one !== undefined && more.length === 0)
    return { index: 'by-role-project', partition: [part, one], cursor, limit };
  const filters = projects.length > MOST_CONDITIONS ? undefined : anyOf(projects);
  return { index: 'by-role', partition: [part], filters, cursor, limit };
}

/** The SDK makes a new filter of each first condition: the builder that it is called on stays empty. */
function anyOf([first, ...more]: readonly JiraId[]): Filters | undefined {
  if (first === undefined) return undefined;
  const one = new Filter<Record<string, unknown>>().or('project', FilterConditions.equalTo(first));
  return more.reduce((filter, each) => filter.or('project', FilterConditions.equalTo(each)), one);
}
