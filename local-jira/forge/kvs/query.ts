import { z } from 'zod';
import type { Entity, EntityIndex } from '../manifest/schema';
import { checkFilter, satisfies, testCondition } from './conditions';
import { guessed, invalid } from './errors';
import { entitySpace, KEY_INDEX, PLAIN_SPACE } from './indexes';
import type { LaggingView } from './laggingView';
import { QUERY_LIMIT_DEFAULT, QUERY_LIMIT_MAX } from './limits';
import { toItem, type Item, type Row } from './rows';
import type { Position, SortedIndex } from './sortedIndex';
import type { EntityQuery, keyQueryBody } from './wire';

export interface Page {
  data: Item[];
  cursor?: string;
}

interface Walk {
  index: SortedIndex | undefined;
  row(key: string): Row | undefined;
  inRange(position: Position): boolean;
  keep(row: Row): boolean;
  limit: number | undefined;
  cursor: string | undefined;
  descending: boolean;
}

const positionSchema = z.object({ range: z.union([z.string(), z.number(), z.boolean()]), key: z.string() });

const encodeCursor = (position: Position): string =>
  Buffer.from(JSON.stringify({ range: position.range, key: position.key })).toString('base64url');

function decodeCursor(cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined;
  try {
    return positionSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw invalid('INVALID_CURSOR', 'The cursor is not one that a query returned.');
  }
}

function checkLimit(limit = QUERY_LIMIT_DEFAULT): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > QUERY_LIMIT_MAX) {
    throw invalid('LIST_QUERY_LIMIT_EXCEEDED', `The limit must be between 1 and ${QUERY_LIMIT_MAX}.`);
  }
  return limit;
}

/** A page takes `limit` index entries and then filters: a page may be empty although a cursor says there is more. */
function page(walk: Walk): Page {
  const limit = checkLimit(walk.limit);
  const data: Item[] = [];
  let taken = 0;
  let last: Position | undefined;
  for (const position of walk.index?.walk(decodeCursor(walk.cursor), walk.descending) ?? []) {
    if (!walk.inRange(position)) continue;
    if (taken === limit && last) return { data, cursor: encodeCursor(last) };
    const row = walk.row(position.key);
    if (row && walk.keep(row)) data.push(toItem(position.key, row));
    taken += 1;
    last = position;
  }
  return { data };
}

/** `kvs.query()`: keys in order, at most one condition, on the key, and only BEGINS_WITH. Eventually consistent. */
export function queryKeys(view: LaggingView, body: z.infer<typeof keyQueryBody>): Page {
  const [where, ...more] = body.where ?? [];
  if (more.length > 0) throw invalid('QUERY_WHERE_INVALID', 'A query takes one where condition.');
  if (where && where.property !== 'key') {
    throw invalid('QUERY_WHERE_FIELD_INVALID', 'Only the key can be queried.');
  }
  if (where && where.condition !== 'BEGINS_WITH') {
    throw invalid('QUERY_WHERE_INVALID', 'Only BEGINS_WITH works on keys.');
  }
  return page({
    index: view.indexes(PLAIN_SPACE).partition(KEY_INDEX, []),
    row: (key) => view.row(PLAIN_SPACE, key),
    inRange: ({ key }) => !where || testCondition(key, where),
    keep: () => true,
    limit: body.limit,
    cursor: body.after,
    descending: false,
  });
}

function findIndex(entity: Entity, query: EntityQuery): EntityIndex {
  const index = entity.indexes.find(({ name }) => name === query.indexName);
  if (!index) throw guessed('indexUnknown', `Entity ${entity.name} has no index ${query.indexName}.`);
  const given = query.partition?.length ?? 0;
  if (given !== index.partition.length) {
    throw invalid(
      'INVALID_PARTITION',
      `Index ${index.name} needs ${index.partition.length} partition values.`,
    );
  }
  return index;
}

/** `kvs.entity().query()`: one index, one partition, an optional range condition and filters. Eventually consistent. */
export function queryEntity(view: LaggingView, entity: Entity, query: EntityQuery): Page {
  const index = findIndex(entity, query);
  const { range, filters } = query;
  if (filters) checkFilter(entity, filters);
  const space = entitySpace(entity.name);
  return page({
    index: view.indexes(space).partition(index.name, query.partition ?? []),
    row: (key) => view.row(space, key),
    inRange: (position) => !range || testCondition(position.range, range),
    keep: (row) => !filters || satisfies(row.value, filters),
    limit: query.limit,
    cursor: query.cursor,
    descending: query.sort === 'DESC',
  });
}
