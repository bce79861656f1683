import type { Core } from './core';
import type { Json } from './entities/json';
import { badRequest, notFound } from './errors';

/** Whose property: an issue's, a project's or a user's, by id. */
export interface Owner {
  kind: 'issue' | 'project' | 'user' | 'sprint' | 'board';
  id: string;
}

const MAX_KEY = 255;
const MAX_VALUE = 32_768;

const keyOf = (owner: Owner, key: string): string => `${owner.kind}/${owner.id}/${key}`;

/** The keys of all properties, in order. */
export function propertyKeys(core: Core, owner: Owner): string[] {
  const prefix = keyOf(owner, '');
  return Array.from(core.tables.properties.entries({ prefix }), ([key]) => key.slice(prefix.length));
}

export function findProperty(core: Core, owner: Owner, key: string): Json | undefined {
  return core.tables.properties.get(keyOf(owner, key));
}

/** A property's value. Throws 404 in Jira's words. */
export function property(core: Core, owner: Owner, key: string): Json {
  const value = findProperty(core, owner, key);
  if (value === undefined) throw notFound(`The property with key '${key}' does not exist.`);
  return value;
}

/** Sets a property: at most 32,768 characters of JSON under a key of at most 255. Answers whether it is new. */
export function setProperty(core: Core, owner: Owner, key: string, value: Json): boolean {
  if (key.length > MAX_KEY) throw badRequest('The property key cannot be longer than 255 characters.');
  if (JSON.stringify(value).length > MAX_VALUE)
    throw badRequest('The property value cannot be longer than 32768 characters.');
  return core.store.transaction(() => {
    const isNew = findProperty(core, owner, key) === undefined;
    core.tables.properties.put(keyOf(owner, key), value);
    return isNew;
  });
}

export function removeProperty(core: Core, owner: Owner, key: string): void {
  core.store.transaction(() => {
    property(core, owner, key);
    core.tables.properties.remove(keyOf(owner, key));
  });
}
