import { z } from 'zod';
import type { AppField, AppFieldProperty, ValueSchema } from '../../jira/entities/appField';

const valueSchema: z.ZodType<ValueSchema> = z.lazy(() =>
  z.looseObject({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    properties: z.record(z.string(), valueSchema).optional(),
    required: z.array(z.string()).optional(),
    additionalProperties: z.boolean().optional(),
    items: valueSchema.optional(),
    enum: z.array(z.unknown()).optional(),
  }),
);

/** `jira:customField`. https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/ */
export const customFieldModule = z.looseObject({
  key: z.string(),
  name: z.string(),
  description: z.string().default(''),
  type: z.enum(['string', 'number', 'user', 'group', 'date', 'datetime', 'object']),
  collection: z.enum(['none', 'list']).default('none'),
  readOnly: z.boolean().default(false),
  schema: valueSchema.optional(),
  view: z
    .looseObject({
      formatter: z.looseObject({ expression: z.string(), api: z.boolean().default(false) }).optional(),
    })
    .optional(),
});
export type CustomFieldModule = z.infer<typeof customFieldModule>;

const aliased = z.looseObject({ searchAlias: z.string().optional(), format: z.string().optional() });
const TYPES = new Set<string>(['string', 'number', 'boolean', 'date', 'datetime', 'user', 'group']);

function isType(text: string): text is AppFieldProperty['type'] {
  return TYPES.has(text);
}

/** The parts of an object value that JQL finds, as the schema names them. */
function propertiesOf(schema: ValueSchema | undefined): AppFieldProperty[] {
  return Object.entries(schema?.properties ?? {}).map(([path, part]) => {
    const { searchAlias, format } = aliased.parse(part);
    const given = format === 'date-time' ? 'datetime' : (format ?? String(part.type));
    const type = isType(given) ? given : part.type === 'integer' ? 'number' : 'other';
    return { path, type, ...(searchAlias === undefined ? {} : { searchAlias }) };
  });
}

/** What Jira keeps of an app's field. */
export function appFieldOf(module: CustomFieldModule): AppField & { name: string; readOnly: boolean } {
  const { key, name, description, type, collection, readOnly, schema, view } = module;
  const formatter = view?.formatter;
  return {
    ...{ moduleKey: key, name, description, type, collection, readOnly },
    properties: propertiesOf(schema),
    ...(schema ? { schema } : {}),
    ...(formatter ? { formatter: { expression: formatter.expression, inRest: formatter.api } } : {}),
  };
}
