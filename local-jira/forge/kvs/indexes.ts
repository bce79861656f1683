import type { EntityIndex, Manifest } from '../manifest/schema';
import { attribute } from './check';
import { guessed } from './errors';
import { PARTITION_MAX_BYTES, RANGE_MAX_BYTES } from './limits';
import { SortedIndex, type Position } from './sortedIndex';

export const KEY_INDEX = '#key';
export const PLAIN_SPACE = 'kv';
export const SECRET_SPACE = 'secret';
export const entitySpace = (name: string): string => `entity/${name}`;

/** The indexes of a space: an entity's declared ones, and for plain keys the keys themselves. */
export function indexesOf(manifest: Manifest, space: string): EntityIndex[] {
  if (space === PLAIN_SPACE) return [{ name: KEY_INDEX, partition: [], range: [KEY_INDEX] }];
  const entity = manifest.app.storage.entities.find(({ name }) => entitySpace(name) === space);
  return entity?.indexes ?? [];
}

/** Where an item stands in an index, or undefined when it lacks an attribute of it and so is not in the index. */
export function place(
  index: EntityIndex,
  key: string,
  value: unknown,
): { partition: string; position: Position } | undefined {
  const read = (name: string) => (name === KEY_INDEX ? key : attribute(value, name));
  const partition = index.partition.map(read);
  const range = read(index.range[0] ?? KEY_INDEX);
  if (partition.includes(undefined)) return undefined;
  if (typeof range !== 'string' && typeof range !== 'number' && typeof range !== 'boolean') return undefined;
  return { partition: JSON.stringify(partition), position: { range, key } };
}

/** Index attributes have size limits of their own: 1,700 bytes of partition, 900 bytes of range. */
export function checkIndexSizes(indexes: EntityIndex[], key: string, value: unknown): void {
  for (const index of indexes) {
    const found = place(index, key, value);
    if (!found) continue;
    const { partition, position } = found;
    if (
      Buffer.byteLength(partition) > PARTITION_MAX_BYTES ||
      Buffer.byteLength(String(position.range)) > RANGE_MAX_BYTES
    ) {
      throw guessed('attributeType', `The values of index ${index.name} are too long.`);
    }
  }
}

/** All indexes of one space, by index and partition. */
export class SpaceIndexes {
  private readonly partitions = new Map<string, SortedIndex>();
  constructor(private readonly indexes: EntityIndex[]) {}

  add(key: string, value: unknown): void {
    this.each(key, value, (partition, position) => partition.add(position));
  }

  remove(key: string, value: unknown): void {
    this.each(key, value, (partition, position) => partition.remove(position));
  }

  partition(index: string, values: unknown[]): SortedIndex | undefined {
    return this.partitions.get(`${index} ${JSON.stringify(values)}`);
  }

  private each(
    key: string,
    value: unknown,
    work: (partition: SortedIndex, position: Position) => void,
  ): void {
    for (const index of this.indexes) {
      const found = place(index, key, value);
      if (!found) continue;
      const name = `${index.name} ${found.partition}`;
      const partition = this.partitions.get(name) ?? new SortedIndex();
      this.partitions.set(name, partition);
      work(partition, found.position);
    }
  }
}
