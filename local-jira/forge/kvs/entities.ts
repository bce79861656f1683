import type { Entity, Manifest } from '../manifest/schema';
import { checkEntity, checkKey, checkValue } from './check';
import { guessed } from './errors';
import { checkIndexSizes, entitySpace, PLAIN_SPACE } from './indexes';

/** A checked address: the space and key of an item, and the entity if it is one. */
export interface Address {
  space: string;
  key: string;
  entity?: Entity;
}

/** Finds a declared entity. Throws when the manifest has none of that name. */
export function findEntity(manifest: Manifest, name: string): Entity {
  const entity = manifest.app.storage.entities.find((candidate) => candidate.name === name);
  if (!entity) throw guessed('entityUnknown', `The manifest declares no entity ${name}.`);
  return entity;
}

/** Checks key and entity name of an operation. */
export function addressOf(manifest: Manifest, operation: { key?: unknown; entityName?: string }): Address {
  const key = checkKey(operation.key);
  if (operation.entityName === undefined) return { space: PLAIN_SPACE, key };
  const entity = findEntity(manifest, operation.entityName);
  return { space: entitySpace(entity.name), key, entity };
}

/** Checks a value against the general limits and, for an entity, against its declaration. */
export function checkWrite(address: Address, value: unknown): void {
  checkValue(value);
  if (!address.entity) return;
  checkEntity(address.entity, value);
  checkIndexSizes(address.entity.indexes, address.key, value);
}
