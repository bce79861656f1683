import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { LambdaContext, LambdaEvent, LambdaResult } from './event';
import { serve } from './serve';

type Main = (event: LambdaEvent, context: LambdaContext) => Promise<LambdaResult>;

const hasMain = (loaded: unknown): loaded is { main: Main } =>
  typeof loaded === 'object' && loaded !== null && 'main' in loaded && typeof loaded.main === 'function';

/** Forge's entry of a deployed bundle: hands the invocation to the wrapper that lies beside it. */
export const main: Main = (event, context) => {
  const file = process.env.FORGE_CUSTOM_WRAPPER_FILE_NAME ?? '__forge_wrapper__.cjs';
  const wrapper: unknown = createRequire(__filename)(join(__dirname, file));
  if (!hasMain(wrapper)) throw new TypeError(`${file} is no Forge runtime wrapper`);
  return wrapper.main(event, context);
};

// Started by the host as a process of its own, the loader answers invocations over the process channel.
if (require.main === module) serve(main);
