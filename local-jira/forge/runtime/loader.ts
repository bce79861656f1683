import { join } from 'node:path';
import type { LambdaContext, LambdaEvent, LambdaResult } from './event';
import { serve } from './serve';

type Main = (event: LambdaEvent, context: LambdaContext) => Promise<LambdaResult>;

/** Forge's entry of a deployed bundle: hands the invocation to the wrapper that lies beside it. */
export const main: Main = (event, context) => {
  const wrapper: { main: Main } = require(
    join(__dirname, process.env.FORGE_CUSTOM_WRAPPER_FILE_NAME ?? '__forge_wrapper__.cjs'),
  );
  return wrapper.main(event, context);
};

// Started by the host as a process of its own, the loader answers invocations over the process channel.
if (require.main === module) serve(main);
