import type { Manifest } from '../manifest/schema';
import { addressOf, checkWrite, type Address } from './entities';
import { KEY_NOT_FOUND, kvsError } from './errors';
import { toItem, type Item, type Rows } from './rows';
import type { SetOptions } from './wire';

/** Reads one item, strictly consistent. Throws KEY_NOT_FOUND. */
export function getItem(rows: Rows, address: Address): Item {
  const row = rows.get(address.space, address.key);
  if (!row) throw kvsError(KEY_NOT_FOUND, 'Key not found.');
  return toItem(address.key, row);
}

/** Writes one item and answers what `returnValue` asks for. */
export function setItem(rows: Rows, address: Address, value: unknown, options: SetOptions): Item | undefined {
  checkWrite(address, value);
  const { before, after } = rows.set(address.space, address.key, value, options);
  if (options?.returnValue === 'LATEST') return toItem(address.key, after);
  return options?.returnValue === 'PREVIOUS' && before ? toItem(address.key, before) : undefined;
}

/** Removes one item; removing what is not there is no error. */
export const removeItem = (rows: Rows, address: Address): void => rows.remove(address.space, address.key);

/** The address of an operation in a fixed space, e.g. secrets. */
export const inSpace = (manifest: Manifest, key: unknown, space: string): Address => ({
  ...addressOf(manifest, { key }),
  space,
});
