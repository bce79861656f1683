import { z } from 'zod';

const texts = z.record(z.string(), z.string());

const rule = z.strictObject({
  id: z.string().nullish(),
  ruleKey: z.string(),
  parameters: texts.default({}),
});

interface SentGroup {
  operation: 'ANY' | 'ALL';
  conditions: z.output<typeof rule>[];
  conditionGroups: SentGroup[];
}

/** How deep groups of conditions may lie in each other: Jira's editor makes one level. */
const DEPTH = 8;

const groupAbove = (inner: z.ZodType<SentGroup>): z.ZodType<SentGroup> =>
  z.strictObject({
    operation: z.enum(['ANY', 'ALL']),
    conditions: z.array(rule).default([]),
    conditionGroups: z.array(inner).default([]),
  });

const conditionGroup = Array.from({ length: DEPTH }).reduce<z.ZodType<SentGroup>>(groupAbove, z.never());

const transition = z.looseObject({
  id: z.string().regex(/^\d{1,9}$/u),
  name: z.string().min(1).max(255),
  description: z.string().default(''),
  type: z.enum(['INITIAL', 'GLOBAL', 'DIRECTED']),
  toStatusReference: z.string(),
  links: z.array(z.looseObject({ fromStatusReference: z.string().nullish() })).default([]),
  conditions: conditionGroup.nullish(),
  validators: z.array(rule).default([]),
  transitionScreen: rule.nullish(),
  actions: z.array(rule).default([]),
  triggers: z.array(z.unknown()).default([]),
  properties: texts.default({}),
});

const workflow = z.looseObject({
  id: z.string(),
  description: z.string().optional(),
  version: z.looseObject({ id: z.string(), versionNumber: z.number() }),
  statuses: z.array(z.looseObject({ statusReference: z.string(), properties: texts.default({}) })),
  transitions: z.array(transition),
  defaultStatusMappings: z.array(z.unknown()).nullish(),
  statusMappings: z.array(z.unknown()).nullish(),
});

const status = z.looseObject({
  id: z.string().nullish(),
  name: z.string().min(1).max(255),
  description: z.string().default(''),
  statusCategory: z.enum(['TODO', 'IN_PROGRESS', 'DONE']),
  statusReference: z.string(),
});

/** The body of an update. Layouts may be in it; this Jira has no place for them and takes no notice. */
export const updateRequest = z.strictObject({
  statuses: z.array(status).max(1000).default([]),
  workflows: z.array(workflow).max(20).default([]),
});

/** The body of the check of an update. */
export const validationRequest = z.strictObject({
  payload: updateRequest,
  validationOptions: z.strictObject({ levels: z.array(z.enum(['WARNING', 'ERROR'])).max(2) }).nullish(),
});

export type UpdateRequest = z.output<typeof updateRequest>;
export type SentWorkflow = z.output<typeof workflow>;
export type SentTransition = z.output<typeof transition>;
export type { SentGroup };
