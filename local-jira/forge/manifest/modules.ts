import { moduleList, type Manifest } from './schema';

/** A module that runs code: where it is listed, its key, its function and that function's exported handler. */
export interface RunnableModule {
  type: string;
  key: string;
  functionKey: string;
  handler: string;
  timeoutSeconds?: number;
}

const NOT_MODULES = new Set(['function']);

function runnable(manifest: Manifest, type: string, key: string, functionKey: string): RunnableModule {
  const found = manifest.modules.function.find((candidate) => candidate.key === functionKey);
  if (!found) throw new Error(`The manifest has no function "${functionKey}", which module "${key}" names.`);
  return { type, key, functionKey, handler: found.handler, timeoutSeconds: found.timeoutSeconds };
}

/**
 * Finds a module by key and the function that does its work. A module may have pages too, as a workflow validator has
 * to configure it: their resolver is another door.
 */
export function findModule(manifest: Manifest, key: string): RunnableModule | undefined {
  for (const [type, list] of Object.entries(manifest.modules)) {
    if (NOT_MODULES.has(type)) continue;
    const found = moduleList.safeParse(list).data?.find((candidate) => candidate.key === key);
    const functionKey = found?.function ?? found?.resolver?.function;
    if (functionKey !== undefined) return runnable(manifest, type, key, functionKey);
  }
  return undefined;
}

/** The UI modules' door: only `resolver.function` counts, a trigger or validator cannot be called from a page. */
export function findResolverModule(manifest: Manifest, key: string): RunnableModule | undefined {
  for (const [type, list] of Object.entries(manifest.modules)) {
    if (NOT_MODULES.has(type)) continue;
    const found = moduleList.safeParse(list).data?.find((candidate) => candidate.key === key);
    if (found?.resolver) return runnable(manifest, type, key, found.resolver.function);
  }
  return undefined;
}
