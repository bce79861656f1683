import { z } from 'zod';
import { customFieldModule } from './customField';

const functionReference = z.looseObject({ function: z.string() });

const functionModule = z.looseObject({
  key: z.string(),
  handler: z.string(),
  timeoutSeconds: z.number().positive().optional(),
});

/** Any module: what the host needs of it is its key and the function behind it. */
const anyModule = z.looseObject({
  key: z.string(),
  function: z.string().optional(),
  resolver: functionReference.optional(),
});

/** What keeps events from a trigger. https://developer.atlassian.com/platform/forge/manifest-reference/modules/trigger/ */
const eventFilter = z.looseObject({
  ignoreSelf: z.boolean().optional(),
  expression: z.string().optional(),
  onError: z.enum(['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG']).default('IGNORE_AND_LOG'),
});

const triggerModule = z.looseObject({
  key: z.string(),
  function: z.string(),
  events: z.array(
    z.union([
      z.string().transform((eventType) => ({ eventType, filter: undefined })),
      z.looseObject({
        eventType: z.string(),
        filter: eventFilter.optional(),
      }),
    ]),
  ),
  filter: eventFilter.optional(),
});

const consumerModule = z.looseObject({ key: z.string(), queue: z.string(), function: z.string() });

const scheduledModule = z.looseObject({
  key: z.string(),
  function: z.string(),
  interval: z.enum(['fiveMinute', 'hour', 'day', 'week']),
});

const expressionObject = z.looseObject({ expression: z.string() });

const validatorModule = z.looseObject({
  key: z.string(),
  name: z.string(),
  description: z.string().default(''),
  function: z.string().optional(),
  expression: z.string().optional(),
  errorMessage: z.union([z.string(), expressionObject]).optional(),
  configurationDescription: expressionObject.optional(),
  projectTypes: z.array(z.string()).default(['company-managed']),
});

const conditionModule = validatorModule.extend({ expression: z.string() });

const permissionModule = z.looseObject({
  key: z.string(),
  name: z.string(),
  description: z.string().default(''),
});

interface IndexShape {
  name: string;
  partition: string[];
  range: string[];
}

const indexSchema = z.union([
  z.string().transform((name): IndexShape => ({ name, partition: [], range: [name] })),
  z.object({
    name: z.string(),
    partition: z.array(z.string()).default([]),
    range: z.array(z.string()).min(1).max(1),
  }),
]);

/** One custom entity of `app.storage.entities`. */
export const entitySchema = z.looseObject({
  name: z.string(),
  attributes: z.record(
    z.string(),
    z.looseObject({ type: z.enum(['any', 'string', 'integer', 'float', 'boolean']) }),
  ),
  indexes: z.array(indexSchema).default([]),
});

const scopes = z
  .union([
    z.array(z.string()),
    z.record(z.string(), z.looseObject({ allowImpersonation: z.boolean().optional() })),
  ])
  .transform((given): { names: string[]; impersonating: string[] } =>
    Array.isArray(given)
      ? { names: given, impersonating: [] }
      : {
          names: Object.keys(given),
          impersonating: Object.keys(given).filter((name) => given[name]?.allowImpersonation),
        },
  );

/** The parts of a Forge manifest that the local host acts on. Everything else is kept as it is. */
export const manifestSchema = z.looseObject({
  app: z.looseObject({
    id: z.string(),
    runtime: z.looseObject({ name: z.string(), memoryMB: z.number().default(512) }),
    storage: z.looseObject({ entities: z.array(entitySchema).default([]) }).default({ entities: [] }),
  }),
  modules: z.looseObject({
    function: z.array(functionModule).default([]),
    trigger: z.array(triggerModule).default([]),
    consumer: z.array(consumerModule).default([]),
    scheduledTrigger: z.array(scheduledModule).default([]),
    'jira:workflowValidator': z.array(validatorModule).default([]),
    'jira:workflowCondition': z.array(conditionModule).default([]),
    'jira:projectPermission': z.array(permissionModule).default([]),
    'jira:customField': z.array(customFieldModule).default([]),
  }),
  permissions: z
    .looseObject({
      scopes: scopes.default({ names: [], impersonating: [] }),
      external: z.unknown().optional(),
    })
    .default({ scopes: { names: [], impersonating: [] } }),
});

export const moduleList = z.array(anyModule);
export type Manifest = z.infer<typeof manifestSchema>;
export type EventFilter = z.infer<typeof eventFilter>;
export type Entity = z.infer<typeof entitySchema>;
export type EntityIndex = Entity['indexes'][number];
