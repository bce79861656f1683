import type { ParsedRequest } from '../../../src/contract/operations/index';
import { recall, remember } from '../../kit/memory';

export type ChildSort = ParsedRequest<'epic.get'>['sort'];
export type ChildFilter = ParsedRequest<'epic.get'>['filter'];

/** Which children are listed, and in which order. */
export interface Query {
  readonly sort: ChildSort;
  readonly filter: ChildFilter;
}

export const SORTS: readonly ChildSort[] = ['level', 'key', 'status', 'trend'];
export const FILTERS: readonly ChildFilter[] = ['needs-someone', 'blocked', 'unassessed', 'all'];

/** What is asked of somebody who has not chosen yet: the children for whom somebody can do something. */
export const FIRST_QUERY: Query = { sort: 'level', filter: 'needs-someone' };

const KEY = 'caregate.children';

/** What was remembered comes from the machine and may be anything: only what can be asked for is taken. */
export function queryFrom(text: string | null): Query | undefined {
  const [sort, filter] = (text ?? '').split(' ');
  const query = { sort: SORTS.find((one) => one === sort), filter: FILTERS.find((one) => one === filter) };
  return query.sort && query.filter && { sort: query.sort, filter: query.filter };
}

/** What this person last chose on this machine. */
export const recallQuery = (): Query | undefined => queryFrom(recall('local', KEY));
export const rememberQuery = ({ sort, filter }: Query): void => remember('local', KEY, `${sort} ${filter}`);
