import type { ForgeGuesses } from '../guesses';
import type { Manifest } from '../manifest/schema';
import { checkFilter, satisfies } from './conditions';
import { addressOf, checkWrite, type Address } from './entities';
import { guessed, invalid } from './errors';
import { TRANSACTION_OPERATIONS_MAX } from './limits';
import type { Rows } from './rows';
import type { Filter, Transaction } from './wire';

function checkUnique(addresses: Address[]): void {
  if (addresses.length === 0) throw invalid('INVALID_TRANSACTION', 'A transaction needs an operation.');
  if (addresses.length > TRANSACTION_OPERATIONS_MAX) {
    throw guessed('tooManyOperations', `A transaction has at most ${TRANSACTION_OPERATIONS_MAX} operations.`);
  }
  const names = new Set(addresses.map(({ space, key }) => `${space} ${key}`));
  if (names.size !== addresses.length) {
    throw guessed('duplicateKey', 'A transaction may use a key only once.');
  }
}

type OnMissing = ForgeGuesses['conditionOnMissingItem'];

function checkConditions(rows: Rows, at: Address, conditions: Filter, onMissing: OnMissing): void {
  const { space, key, entity } = at;
  if (!entity) throw invalid('INVALID_FILTER_CONDITION', 'Conditions work on entities only.');
  checkFilter(entity, conditions);
  const found = rows.get(space, key);
  if ((found !== undefined || onMissing === 'empty-item') && satisfies(found?.value, conditions)) return;
  throw guessed('conditionFailed', `The condition on ${key} does not hold.`);
}

/**
 * `kvs.transact()`: up to 25 operations on different keys, all or nothing. Everything is checked before the first
 * write; the caller runs this inside a store transaction. Only a TTL of the options counts, as documented.
 */
export function transact(
  { manifest, rows, onMissing }: { manifest: Manifest; rows: Rows; onMissing: OnMissing },
  request: Transaction,
): void {
  const addressed = <T extends { key?: unknown; entityName?: string }>(operations: T[]) =>
    operations.map((operation) => ({ operation, address: addressOf(manifest, operation) }));
  const sets = addressed(request.set);
  const deletes = addressed(request.delete);
  const all = [...sets, ...deletes, ...addressed(request.check)];
  checkUnique(all.map(({ address }) => address));
  for (const { operation, address } of sets) checkWrite(address, operation.value);
  for (const { operation, address } of all) {
    if (operation.conditions) checkConditions(rows, address, operation.conditions, onMissing);
  }
  for (const { operation, address } of sets) {
    rows.set(address.space, address.key, operation.value, { ttl: operation.options?.ttl });
  }
  for (const { address } of deletes) rows.remove(address.space, address.key);
}
