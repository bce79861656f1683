import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

export const root = path.resolve(__dirname, '../..');

const entity = z.strictObject({
  name: z.string(),
  attributes: z.record(z.string(), z.strictObject({ type: z.string() })),
  indexes: z
    .array(
      z.strictObject({
        name: z.string(),
        partition: z.array(z.string()).optional(),
        range: z.array(z.string()),
      }),
    )
    .default([]),
});

const page = z.object({ resource: z.string() });

/** A module, as far as these tests look: its key, and what it is made of. */
const moduleEntry = z.looseObject({
  key: z.string(),
  function: z.string().optional(),
  events: z.array(z.string()).optional(),
  resource: z.string().optional(),
  resolver: z.object({ function: z.string() }).optional(),
  create: page.optional(),
  edit: page.optional(),
  view: page.optional(),
  projectTypes: z.array(z.string()).optional(),
});

const handler = z.strictObject({
  key: z.string(),
  handler: z.string(),
  timeoutSeconds: z.int().optional(),
});

const manifestFile = z.looseObject({
  app: z.strictObject({
    id: z.string(),
    runtime: z.strictObject({ name: z.string(), memoryMB: z.int() }),
    storage: z.strictObject({ entities: z.array(entity) }),
  }),
  modules: z.record(z.string(), z.array(moduleEntry)),
  resources: z.array(
    z.strictObject({ key: z.string(), path: z.string(), entry: z.record(z.string(), z.string()) }),
  ),
  permissions: z.record(z.string(), z.unknown()),
});

/** `manifest.yml`, parsed. An entity or a resource with a property that is not known here does not parse. */
export const manifest = manifestFile.parse(parse(readFileSync(path.join(root, 'manifest.yml'), 'utf8')));

const listed = Object.entries(manifest.modules);

/** What Forge can call. */
export const functions = z.array(handler).parse(manifest.modules['function']);

/** Everything in `modules` but the functions, with its kind. */
export const placed = listed
  .filter(([kind]) => kind !== 'function')
  .flatMap(([kind, modules]) => modules.map((module) => ({ kind, ...module })));
