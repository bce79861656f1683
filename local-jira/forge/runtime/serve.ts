import type { LambdaContext, LambdaEvent, LambdaResult } from './event';
import type { LogEntry } from './scope';

/** Host to app process. */
export interface InvokeMessage {
  requestId: string;
  event: LambdaEvent;
  timeoutMs: number;
}

/** App process to host. Logs of an invocation arrive before its result. */
export type RunnerMessage =
  { kind: 'result'; requestId: string; result: LambdaResult } | { kind: 'log'; entry: LogEntry };

const send = (message: RunnerMessage) => void process.send?.(message);

/** Answers invocation messages until the host ends the process. Real time, whatever the virtual clock says. */
export function serve(main: (event: LambdaEvent, context: LambdaContext) => Promise<LambdaResult>): void {
  process.on('disconnect', () => process.exit(0));
  const answer = async ({ requestId, event, timeoutMs }: InvokeMessage) => {
    const deadline = performance.now() + timeoutMs;
    const result = await main(event, {
      awsRequestId: requestId,
      getRemainingTimeInMillis: () => Math.max(0, Math.floor(deadline - performance.now())),
      log: (entry) => send({ kind: 'log', entry }),
    });
    send({ kind: 'result', requestId, result });
  };
  process.on('message', (message: InvokeMessage) => void answer(message));
}
