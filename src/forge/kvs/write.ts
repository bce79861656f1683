import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { checkBounds, type Sized } from './bounds';
import type { EntityName } from './keys';
import type { Fate } from '../../app/ports';

/** What is found in storage after a write did not say that it succeeded. */
export type Aftermath = 'unchanged' | 'ours' | 'theirs';

/** One value to set. `when` makes the whole transaction conditional on an integer attribute that is stored now. */
export interface Put {
  readonly entity: EntityName;
  readonly key: string;
  readonly value: object;
  readonly what: string;
  readonly when?: { readonly attribute: string; readonly equals: number };
}

/** One value to take away. Taking away what is not there is no error. */
export interface Removal {
  readonly entity: EntityName;
  readonly removed: string;
}

/** One operation of a transaction. */
export type Write = Put | Removal;

const isRemoval = (write: Write): write is Removal => 'removed' in write;
const isPut = (write: Write): write is Put => !isRemoval(write);

/** A removal counts as an operation, without a size. */
const sizeOf = (write: Write): Sized => (isPut(write) ? write : { what: 'this change', value: {} });

/** `and` returns the filter that holds the condition: the builder it is called on stays empty. */
const condition = ({ attribute, equals }: NonNullable<Put['when']>) =>
  new Filter<Record<string, unknown>>().and(attribute, FilterConditions.equalTo(equals));

/**
 * All operations in one transaction, or none.
 * @throws whatever the SDK throws, which means unknown
 */
async function writeAll(writes: readonly Write[]): Promise<void> {
  const transaction = kvs.transact();
  for (const { entity, removed } of writes.filter(isRemoval))
    transaction.delete(removed, { entityName: entity });
  for (const { entity, key, value, when } of writes.filter(isPut)) {
    const target = { entityName: entity, ...(when && { conditions: condition(when) }) };
    transaction.set<Record<string, unknown>>(key, { ...value }, target);
  }
  await transaction.execute();
}

/**
 * A conditional write whose failure is looked into: which error a lost condition gives is not documented, and a
 * write that was answered with an error may have happened. `look` reads storage again, strictly.
 * @throws {TooLarge} before anything is sent
 * @throws the first error when storage is as it was: the write failed, or is still on its way
 */
export async function compareAndSet(writes: readonly Write[], look: () => Promise<Aftermath>): Promise<Fate> {
  checkBounds(writes.map(sizeOf));
  try {
    await writeAll(writes);
    return 'committed';
  } catch (error) {
    const found = await look().catch(() => 'unchanged' as const);
    if (found === 'unchanged') throw error;
    return found === 'ours' ? 'committed' : 'lost';
  }
}

/**
 * Creates a value unless there is one. How a condition behaves on a missing value is not documented, so every
 * value that will be compared-and-set is made this way first. Losing the race is no error.
 * @throws the error of the write when there is still nothing
 */
export async function createOnce(
  { entity, key, value, what }: Put,
  exists: () => Promise<boolean>,
): Promise<void> {
  checkBounds([{ what, value }]);
  try {
    await kvs.entity<object>(entity).set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });
  } catch (error) {
    if (!(await exists())) throw error;
  }
}
