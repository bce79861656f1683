import type { Clock } from '../../clock/clock';
import type { InvocationRecord } from '../calls/entry';
import type { Invocation, Invocations } from '../calls/invocation';
import type { CallLog } from '../calls/log';
import type { RunnableModule } from '../manifest/modules';
import type { Manifest } from '../manifest/schema';
import { InvocationFailed } from '../runner/failure';
import type { Runner } from '../runner/runner';
import { lambdaEvent } from './lambdaEvent';
import { RESPONSE_MAX_BYTES, timeLimitMs } from './limits';

export interface InvokerDeps {
  manifest: Manifest;
  clock: Clock;
  runner: Runner;
  invocations: Invocations;
  log: CallLog;
  proxyUrl: string;
  /** Overrides the documented limits, in real milliseconds. */
  timeoutMs?: number;
}

/** Runs the function behind a module. Resolves with the handler's result; rejects with InvocationFailed. */
export type Invoke = (
  module: RunnableModule,
  payload: unknown,
  who?: { accountId?: string; operation?: string; depth?: number },
) => Promise<unknown>;

async function outcome(deps: InvokerDeps, module: RunnableModule, invocation: Invocation, payload: unknown) {
  const site = { ...deps, clockOffsetMs: deps.clock.now() - Date.now() };
  const event = lambdaEvent(site, module, invocation, payload);
  const limit = deps.timeoutMs ?? timeLimitMs(module.type, module.timeoutSeconds);
  const result = await deps.runner.run(event, limit);
  if (!result.success) {
    throw new InvocationFailed('app-error', result.error.errorMessage, result.error.errorType);
  }
  if (result.body !== undefined && Buffer.byteLength(JSON.stringify(result.body)) > RESPONSE_MAX_BYTES) {
    throw new InvocationFailed('too-large', 'The response of the function is over 5 MB.');
  }
  return result.body;
}

function note(record: InvocationRecord, thrown: unknown): void {
  record.outcome = thrown instanceof InvocationFailed ? thrown.kind : 'crashed';
  record.error = thrown instanceof Error ? thrown.message : String(thrown);
}

export function createInvoker(deps: InvokerDeps): Invoke {
  return async (module, payload, { depth, ...who } = {}) => {
    const startedAt = deps.clock.now();
    const invocation = deps.invocations.begin(
      {
        function: module.functionKey,
        module: module.key,
        startedAt,
        ...who,
      },
      depth,
    );
    const { record } = invocation;
    deps.log.add(record);
    const begun = performance.now();
    try {
      const body = await outcome(deps, module, invocation, payload);
      record.outcome = 'ok';
      return body;
    } catch (thrown) {
      note(record, thrown);
      throw thrown;
    } finally {
      record.ms = Math.round((performance.now() - begun) * 100) / 100;
      deps.invocations.end(invocation);
    }
  };
}
