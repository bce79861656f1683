import { kvs, Sort, type AndFilter, type OrFilter } from '@forge/kvs';
import type * as z from 'zod';
import type { EntityName } from './keys';
import { parseRow } from './read';

export type Filters = AndFilter<Record<string, unknown>> | OrFilter<Record<string, unknown>>;

/** One page of one partition of an index, in the order of the index. */
export interface Question {
  readonly index: string;
  readonly partition: readonly (string | number)[];
  /** From the end of the index to its beginning. */
  readonly descending?: boolean;
  readonly filters?: Filters;
  readonly cursor?: string;
  readonly limit: number;
}

/** What one query found. Without `next` there is no more. */
export interface Found<T> {
  readonly rows: readonly { readonly key: string; readonly value: T }[];
  readonly next?: string;
}

/**
 * One query. It may lag behind a write: no decision is taken from it.
 * @throws {StoredValueInvalid} when a row does not parse; whatever else went wrong as the SDK throws it
 */
export async function queryRows<S extends z.ZodType>(
  entity: EntityName,
  schema: S,
  { index, partition, descending, filters, cursor, limit }: Question,
): Promise<Found<z.output<S>>> {
  const query = kvs
    .entity<Record<string, unknown>>(entity)
    .query()
    .index(index, { partition: [...partition] })
    .limit(limit);
  if (descending === true) query.sort(Sort.DESC);
  if (filters !== undefined) query.filters(filters);
  if (cursor !== undefined) query.cursor(cursor);
  const { results, nextCursor } = await query.getMany();
  return {
    rows: results.map(({ key, value }) => ({ key, value: parseRow(entity, schema, value) })),
    next: nextCursor,
  };
}
