import { Filter, FilterConditions } from '@forge/kvs';
import type { ProjectionStore } from '../../app/ports';
import type { JiraId, Slug } from '../../domain/shared/ids';
import { ENTITIES } from './keys';
import { awaitingRow } from './projectionRows';
import { queryRows, type Filters, type Question } from './query';

/** The most conditions that one filter may have. */
const MOST_CONDITIONS = 100;

type Page = Parameters<ProjectionStore['waitingFor']>[1];

/**
 * One query: a page of what waits for a role. One project has an index of its own; several are a filter, which the
 * platform applies after it has read a page, so that a page may hold fewer rows than asked for, even none, and still
 * have a next one. More projects than a filter may name are sorted out here, with the same effect.
 */
export const waitingFor: ProjectionStore['waitingFor'] = async (role, page) => {
  const { projects } = page;
  if (projects?.length === 0) return { rows: [] };
  const { rows, next } = await queryRows(ENTITIES.awaiting, awaitingRow, question(role, page));
  const wanted = new Set(projects);
  const kept = projects === undefined ? rows : rows.filter(({ value }) => wanted.has(value.project));
  return { rows: kept.map(({ value }) => value.body), next };
};

function question(role: Slug, { projects = [], cursor, limit }: Page): Question {
  const [one, ...more] = projects;
  if (one !== undefined && more.length === 0)
    return { index: 'by-role-project', partition: [role, one], cursor, limit };
  const filters = projects.length > MOST_CONDITIONS ? undefined : anyOf(projects);
  return { index: 'by-role', partition: [role], filters, cursor, limit };
}

/** The SDK makes a new filter of each first condition: the builder that it is called on stays empty. */
function anyOf([first, ...more]: readonly JiraId[]): Filters | undefined {
  if (first === undefined) return undefined;
  const one = new Filter<Record<string, unknown>>().or('project', FilterConditions.equalTo(first));
  return more.reduce((filter, each) => filter.or('project', FilterConditions.equalTo(each)), one);
}
