import { TooLarge } from './errors';

/** @see https://developer.atlassian.com/platform/forge/limits-kvs-ce/ */
const VALUE_BYTES = 240 * 1024;
const TRANSACTION_BYTES = 4 * 1024 * 1024;
const OPERATIONS = 25;

/** One value of a transaction, and the word for it that a person reads when it is too large. */
export interface Sized {
  readonly what: string;
  readonly value: object;
}

const bytesOf = (value: object): number => Buffer.byteLength(JSON.stringify(value), 'utf8');

/**
 * Checks a transaction against the platform's limits before it is sent.
 * @throws {TooLarge} naming the first thing that is over its limit
 */
export function checkBounds(writes: readonly Sized[]): void {
  if (writes.length > OPERATIONS) throw new TooLarge('this change', `${OPERATIONS} writes at once`);
  const sizes = writes.map(({ value }) => bytesOf(value));
  const over = writes.find((_, index) => (sizes[index] ?? 0) > VALUE_BYTES);
  if (over) throw new TooLarge(over.what, '240 KiB');
  if (sizes.reduce((sum, size) => sum + size, 0) > TRANSACTION_BYTES)
    throw new TooLarge('this change', '4 MB');
}
