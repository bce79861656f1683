import type { Clock } from '../../clock/clock';
import type { Store } from '../../store/store';
import { FORGE_GUESSES, type ForgeGuesses } from '../guesses';
import type { Manifest } from '../manifest/schema';
import { batch } from './batch';
import { addressOf, findEntity } from './entities';
import { KvsError, reworded } from './errors';
import { SECRET_SPACE } from './indexes';
import { createLaggingView, type Change } from './laggingView';
import { QUERY_LAG_MS, TTL_DELETION_LAG_MS } from './limits';
import { queryEntity, queryKeys } from './query';
import { createRows } from './rows';
import { getItem, inSpace, removeItem, setItem } from './single';
import { transact } from './transaction';
import {
  batchKeysBody,
  batchSetBody,
  entityQueryBody,
  keyed,
  keyQueryBody,
  setBody,
  transactionBody,
} from './wire';

export interface KvsOptions {
  store: Store;
  clock: Clock;
  manifest: Manifest;
  /** Extra lag, in virtual milliseconds, of queries behind the write that asks now. */
  staleness?: () => number;
  queryLagMs?: number;
  ttlDeletionLagMs?: number;
  guesses?: ForgeGuesses;
}

/** The key-value service: one POST path and its JSON body in, the JSON answer (or nothing) out. Throws KvsError. */
export interface Kvs {
  handle: (path: string, body: unknown) => object | undefined;
}

type Operation = (body: unknown) => object | undefined;

/** Refusals that are guessed leave as the guesses of this host have them. */
const wording =
  (guesses: ForgeGuesses) =>
  (operation: Operation): Operation =>
  (body) => {
    try {
      return operation(body);
    } catch (thrown) {
      throw reworded(thrown, guesses);
    }
  };

/** Forge's KVS and custom entity store on the local store. Writes are durable before they are answered. */
export function createKvs({ store, clock, manifest, ...options }: KvsOptions): Kvs {
  const { guesses = FORGE_GUESSES } = options;
  const worded = wording(guesses);
  const changes: Change[] = [];
  const rows = createRows(store, clock, options.ttlDeletionLagMs ?? TTL_DELETION_LAG_MS, (change) =>
    changes.push(change),
  );
  const view = createLaggingView(manifest, clock, () => rows);
  const lag = () => Math.max(options.queryLagMs ?? QUERY_LAG_MS, options.staleness?.() ?? 0);

  // Queries learn of a write only when it is committed: a transaction that fails leaves no trace.
  const commit = <R>(work: () => R): R => {
    changes.length = 0;
    const result = store.transaction(work);
    if (changes.length > 0) view.change([...changes], lag());
    return result;
  };

  const address = (body: unknown) => addressOf(manifest, keyed.parse(body));
  const secret = (body: unknown) => inSpace(manifest, keyed.parse(body).key, SECRET_SPACE);
  const set = (at: typeof address, body: unknown) => {
    const { value, options: given } = setBody.parse(body);
    return commit(() => setItem(rows, at(body), value, given));
  };
  const remove = (at: typeof address, body: unknown) => {
    commit(() => removeItem(rows, at(body)));
    return undefined;
  };
  const setQuietly: Operation = (body) => {
    set(address, body);
    return undefined;
  };
  const get: Operation = (body) => getItem(rows, address(body));
  const inTransaction = { manifest, rows, onMissing: guesses.conditionOnMissingItem };

  const operations: Record<string, Operation> = {
    '/api/v1/get': get,
    '/api/v1/set': (body) => set(address, body),
    '/api/v1/delete': (body) => remove(address, body),
    '/api/v1/entity/get': get,
    '/api/v1/entity/set': (body) => set(address, body),
    '/api/v1/entity/delete': (body) => remove(address, body),
    '/api/v1/secret/get': (body) => getItem(rows, secret(body)),
    '/api/v1/secret/set': (body) => set(secret, body),
    '/api/v1/secret/delete': (body) => remove(secret, body),
    '/api/v1/query': (body) => queryKeys(view, keyQueryBody.parse(body)),
    '/api/v1/entity/query': (body) => {
      const query = entityQueryBody.parse(body);
      return queryEntity(view, findEntity(manifest, query.entityName), query);
    },
    '/api/v1/transaction': (body) => {
      commit(() => transact(inTransaction, transactionBody.parse(body)));
      return undefined;
    },
    '/api/v1/batch/get': (body) => batch(batchKeysBody.parse(body), worded(get)),
    '/api/v1/batch/set': (body) => batch(batchSetBody.parse(body), worded(setQuietly)),
    '/api/v1/batch/delete': (body) =>
      batch(
        batchKeysBody.parse(body),
        worded((item) => remove(address, item)),
      ),
  };

  return {
    handle(path, body) {
      const operation = Object.hasOwn(operations, path) ? operations[path] : undefined;
      if (!operation) throw new KvsError(501, 'NOT_EMULATED', `The local host does not emulate ${path}.`);
      return worded(operation)(body);
    },
  };
}
