import { z } from 'zod';
import { JiraError, rest } from './http';

const option = z.looseObject({ id: z.string(), name: z.string().optional(), value: z.string().optional() });
const field = z.looseObject({
  name: z.string(),
  required: z.boolean(),
  schema: z.looseObject({ type: z.string(), custom: z.string().optional(), items: z.string().optional() }),
  allowedValues: z.array(option).optional(),
});
const edit = z.looseObject({ fields: z.record(z.string(), field) });
const created = z.looseObject({ fields: z.array(field.extend({ fieldId: z.string() })) });

/** A value that a field can have. */
export interface Choice {
  id: string;
  name: string;
}
export interface FieldMeta {
  name: string;
  required: boolean;
  choices: Choice[];
  type: string;
}
/** The fields that the person may set, by id. Empty for somebody who may not edit. */
export type Meta = Map<string, FieldMeta>;

function readField(one: z.infer<typeof field>): FieldMeta {
  const choices = (one.allowedValues ?? []).map(({ id, name, value }) => ({ id, name: name ?? value ?? id }));
  return { name: one.name, required: one.required, choices, type: one.schema.type };
}

export async function loadEditMeta(key: string): Promise<Meta> {
  try {
    const { fields } = await rest(edit, 'GET', `/issue/${encodeURIComponent(key)}/editmeta`);
    return new Map(Object.entries(fields).map(([id, one]) => [id, readField(one)]));
  } catch (error) {
    if (error instanceof JiraError && error.status < 500) return new Map();
    throw error;
  }
}

/** What the creation of an issue of a type asks for, in its order. */
export async function loadCreateMeta(projectKey: string, typeId: string): Promise<Meta> {
  const place = `${encodeURIComponent(projectKey)}/issuetypes/${encodeURIComponent(typeId)}`;
  const { fields } = await rest(created, 'GET', `/issue/createmeta/${place}?maxResults=200`);
  return new Map(fields.map((one) => [one.fieldId, readField(one)]));
}

const fieldList = z.array(
  z.looseObject({
    id: z.string(),
    name: z.string(),
    schema: z.looseObject({ custom: z.string().optional() }).optional(),
  }),
);
export type FieldInfo = z.infer<typeof fieldList>[number];
export const loadFields = (): Promise<FieldInfo[]> => rest(fieldList, 'GET', '/field');
