import { same } from './aftermath';
import { ENTITIES } from './keys';
import type { Aftermath, Put, Write } from './write';

/** Where the rows of one issue or sprint lie in the queue, by their place among them, and what is stored of each. */
export interface Places<Row> {
  readonly keyOf: (place: number) => string;
  readonly stored: (row: Row) => Put['value'];
}

/** The writes after which `next` lies where `old` did: what differs is put, and what has no successor is taken away. */
export function replaceRows<Row extends object>(
  { keyOf, stored }: Places<Row>,
  old: readonly Row[],
  next: readonly Row[],
): readonly Write[] {
  const put = (row: Row, place: number): Put => ({
    entity: ENTITIES.awaiting,
    key: keyOf(place),
    value: stored(row),
    what: 'a row of the queue',
  });
  const isSame = (row: Row, place: number): boolean => {
    const before = old[place];
    return before !== undefined && same(before, row);
  };
  const changed = next.flatMap((row, place) => (isSame(row, place) ? [] : [put(row, place)]));
  const gone = old.flatMap((_, place) =>
    place < next.length ? [] : [{ entity: ENTITIES.awaiting, removed: keyOf(place) }],
  );
  return [...changed, ...gone];
}

/** What writers of rows compare by sequence. One of sequence 0 has no body. */
interface Sequenced {
  readonly sequence: number;
  readonly body?: object | undefined;
}

/** Once others have written on top, it does not matter whose this one was: theirs is the newer. */
export function whoseRows(found: Sequenced | undefined, next: object, expected: number): Aftermath {
  if (found === undefined || found.sequence <= expected) return 'unchanged';
  return found.body !== undefined && same(found.body, next) ? 'ours' : 'theirs';
}
