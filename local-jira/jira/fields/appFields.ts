import type { AppField } from '../entities/appField';
import type { Field, FieldKind, FieldSchema } from '../entities/field';
import type { Core } from '../core';
import { valuesOf } from '../tables';

/** A field that the app's manifest declares, with the ARI under which Jira knows it. */
export interface DeclaredField extends AppField {
  name: string;
  readOnly: boolean;
  ari: string;
}

const FIRST_ID = 10_100;

const KIND: Record<AppField['type'], [one: FieldKind, list: FieldKind]> = {
  string: ['text', 'texts'],
  number: ['number', 'numbers'],
  user: ['user', 'users'],
  group: ['group', 'groups'],
  date: ['date', 'dates'],
  datetime: ['datetime', 'datetimes'],
  object: ['object', 'objects'],
};

function schemaOf(declared: DeclaredField, customId: number): FieldSchema {
  const { type, collection, ari } = declared;
  const shape = collection === 'list' ? { type: 'array', items: type } : { type };
  return { ...shape, custom: ari, customId };
}

function fieldOf(declared: DeclaredField, customId: number): Field {
  const { ari, name, readOnly, ...app } = declared;
  const [one, list] = KIND[app.type];
  return {
    ...{
      id: `customfield_${customId}`,
      key: ari,
      name,
      custom: true,
      options: [],
      readOnly,
      appKey: ari,
      app,
    },
    kind: app.collection === 'list' ? list : one,
    schema: schemaOf(declared, customId),
    clauseNames: [`cf[${customId}]`, name],
  };
}

/**
 * Makes the custom fields that the app declares, as installing it does. Fields that are there keep their id and take
 * over what the manifest says now; a field that is declared no more stays, as Jira keeps its data. One transaction.
 */
export function installAppFields(core: Core, declared: readonly DeclaredField[]): void {
  core.store.transaction(() => {
    const known = valuesOf(core.tables.fields);
    const used = known.map((field) => field.schema.customId ?? 0);
    let next = Math.max(FIRST_ID, ...used.map((id) => id + 1));
    for (const one of declared) {
      const before = known.find((field) => field.appKey === one.ari);
      const field = fieldOf(one, before?.schema.customId ?? next++);
      core.tables.fields.put(field.id, field);
    }
  });
}
