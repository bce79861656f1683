import { ForgeKvsAPIError, kvs } from '@forge/kvs';
import type * as z from 'zod';
import { StoredValueInvalid } from './errors';
import type { EntityName } from './keys';

const PER_BATCH = 25;

/** The SDK knows one code for "nothing there", Atlassian's error table another. */
const isAbsent = (code: string): boolean => code === 'KEY_NOT_FOUND' || code === 'NOT_FOUND';

/** A stored value as its schema has it. */
export function parseRow<S extends z.ZodType>(entity: EntityName, schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new StoredValueInvalid(entity, parsed.error.issues[0]?.path.join('.') ?? '');
}

/**
 * One value, strictly consistent: a decision may rest on it. Absent: `undefined`.
 * @throws {StoredValueInvalid} when the stored value does not parse; whatever else went wrong as the SDK throws it
 */
export async function getRow<S extends z.ZodType>(
  entity: EntityName,
  key: string,
  schema: S,
): Promise<z.output<S> | undefined> {
  const value = await kvs
    .entity<unknown>(entity)
    .get(key)
    .catch((error: unknown) => {
      if (error instanceof ForgeKvsAPIError && isAbsent(error.code)) return undefined;
      throw error;
    });
  return value === undefined ? undefined : parseRow(entity, schema, value);
}

/**
 * Many values for display, by key, in as few requests as the platform allows: 25 to
 * one, fewer where values are large. Nothing promises that a batch sees
 * the latest write: what is not in it is left out here.
 * @throws {ForgeKvsAPIError} when a request fails; an Error when one of its keys failed for a reason of its own
 */
export async function getRows<S extends z.ZodType>(
  entity: EntityName,
  keys: readonly string[],
  schema: S,
  perBatch = PER_BATCH,
): Promise<Map<string, z.output<S>>> {
  const starts = Array.from({ length: Math.ceil(keys.length / perBatch) }, (_, batch) => batch * perBatch);
  const batches = await Promise.all(
    starts.map((start) =>
      kvs.batchGet<unknown>(keys.slice(start, start + perBatch).map((key) => ({ key, entityName: entity }))),
    ),
  );
  const failed = batches.flatMap((batch) => batch.failedKeys).find(({ error }) => !isAbsent(error.code));
  if (failed) throw new Error(`batch read of ${entity} failed: ${failed.error.code}`);
  const found = batches.flatMap((batch) => batch.successfulKeys);
  return new Map(found.map(({ key, value }) => [key, parseRow(entity, schema, value)]));
}
