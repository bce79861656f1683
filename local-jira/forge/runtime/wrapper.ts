import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installConsole } from './console';
import { installDate } from './date';
import type { LambdaContext, LambdaEvent, LambdaResult } from './event';
import { describeError } from './failure';
import { installFetch, installRuntimeGlobal } from './fetch';
import { metrics } from './metrics';
import { countRounds } from './rounds';
import { invocationScope, type ForgeRuntime, type LogEntry } from './scope';

const load = createRequire(__filename);

installRuntimeGlobal();
installFetch();
installDate();
installConsole();

const toStandardOutput = (entry: LogEntry) => void process.stdout.write(`${JSON.stringify(entry)}\n`);

function runtimeOf(event: LambdaEvent, lambdaContext: LambdaContext): ForgeRuntime {
  const { proxy, contextAri, appContext, aaid, tracing, license } = event._meta;
  const container = { region: 'local', runtime: 'local', handler: event.handler, appCodeDir: __dirname };
  const featureFlags = () => false;
  const externalAuth: unknown[] = [];
  return {
    ...{ proxy, contextAri, appContext, aaid, tracing, license, lambdaContext },
    ...{ container, metrics, featureFlags, externalAuth, realtime: {} },
  };
}

function findHandler(handler: string): (payload: unknown, context: unknown) => unknown {
  const [file = '', name = ''] = handler.split('.');
  const loaded: unknown = load(join(__dirname, `${file}.cjs`));
  const found: unknown =
    typeof loaded === 'object' && loaded !== null ? Reflect.get(loaded, name) : undefined;
  if (typeof found !== 'function') throw new TypeError(`${handler} is not an exported function`);
  return (payload, context): unknown => Reflect.apply(found, undefined, [payload, context]);
}

async function run(event: LambdaEvent): Promise<LambdaResult> {
  const { contextAri, aaid, license, installation } = event._meta;
  const principal = aaid === undefined ? undefined : { accountId: aaid };
  try {
    const handler = findHandler(event.handler);
    const body = await handler(event.body, { installContext: contextAri, installation, license, principal });
    return { success: true, body: body === undefined ? undefined : JSON.parse(JSON.stringify(body)) };
  } catch (thrown) {
    return describeError(thrown);
  }
}

/** Stand-in for Atlassian's Node runtime wrapper (not published): runs one handler with the two globals that the @forge packages read. */
export const main = (event: LambdaEvent, lambdaContext: LambdaContext): Promise<LambdaResult> =>
  invocationScope.run(
    {
      runtime: runtimeOf(event, lambdaContext),
      clockOffsetMs: event._meta.clockOffsetMs,
      rounds: countRounds(),
      call: lambdaContext.call,
      log: lambdaContext.log ?? toStandardOutput,
    },
    () => run(event),
  );
