import { z } from 'zod';

/** The JSON bodies that @forge/kvs 1.6 posts. Keys and values are checked later, with the platform's own error codes. */
const scalar = z.union([z.string(), z.number(), z.boolean()]);

export const conditionSchema = z.looseObject({
  property: z.string(),
  condition: z.string(),
  values: z.array(scalar),
});
export type Condition = z.infer<typeof conditionSchema>;

export const filterSchema = z.looseObject({
  and: z.array(conditionSchema).optional(),
  or: z.array(conditionSchema).optional(),
});
export type Filter = z.infer<typeof filterSchema>;

export const ttlSchema = z.object({
  value: z.number().positive(),
  unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']),
});

const metadataFields = z.array(z.string()).optional();

export const setOptions = z
  .looseObject({
    ttl: ttlSchema.optional(),
    keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
    returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
    returnMetadataFields: metadataFields,
  })
  .optional();
export type SetOptions = z.infer<typeof setOptions>;

export const keyed = z.looseObject({ key: z.unknown().optional(), entityName: z.string().optional() });
export const setBody = keyed.extend({ value: z.unknown().optional(), options: setOptions });

export const keyQueryBody = z.looseObject({
  limit: z.number().optional(),
  after: z.string().optional(),
  where: z.array(conditionSchema).optional(),
});

export const entityQueryBody = z.looseObject({
  entityName: z.string(),
  indexName: z.string(),
  partition: z.array(scalar).optional(),
  range: z.looseObject({ condition: z.string(), values: z.array(scalar) }).optional(),
  filters: filterSchema.optional(),
  sort: z.enum(['ASC', 'DESC']).optional(),
  cursor: z.string().optional(),
  limit: z.number().optional(),
});
export type EntityQuery = z.infer<typeof entityQueryBody>;

const conditional = keyed.extend({ conditions: filterSchema.optional() });
export const transactionBody = z.looseObject({
  set: z.array(conditional.extend({ value: z.unknown().optional(), options: setOptions })).default([]),
  delete: z.array(conditional).default([]),
  check: z.array(conditional).default([]),
});
export type Transaction = z.infer<typeof transactionBody>;

export const batchSetBody = z.array(setBody);
export const batchKeysBody = z.array(keyed);
