import { randomUUID } from 'node:crypto';
import type { CallMessage, LambdaContext, LambdaEvent, LambdaResult, ReplyMessage } from './event';
import type { LogEntry } from './scope';

/** Host to app process. */
export type HostMessage =
  | { kind: 'invoke'; requestId: string; event: LambdaEvent; timeoutMs: number }
  | { kind: 'reply'; callId: string; reply: ReplyMessage };

/** App process to host. Logs of an invocation arrive before its result. */
export type RunnerMessage =
  | { kind: 'ready' }
  | { kind: 'result'; requestId: string; result: LambdaResult }
  | { kind: 'call'; callId: string; call: CallMessage }
  | { kind: 'log'; entry: LogEntry };

const send = (message: RunnerMessage) => void process.send?.(message);

/** Platform calls that wait for the host's reply. */
const waiting = new Map<string, (reply: ReplyMessage) => void>();

function call(message: CallMessage): Promise<ReplyMessage> {
  const callId = randomUUID();
  return new Promise((resolve) => {
    waiting.set(callId, resolve);
    send({ kind: 'call', callId, call: message });
  });
}

type Main = (event: LambdaEvent, context: LambdaContext) => Promise<LambdaResult>;
type Invoke = Extract<HostMessage, { kind: 'invoke' }>;

async function invoke(main: Main, { requestId, event, timeoutMs }: Invoke): Promise<void> {
  // Real time, whatever the virtual clock says.
  const deadline = performance.now() + timeoutMs;
  const result = await main(event, {
    awsRequestId: requestId,
    getRemainingTimeInMillis: () => Math.max(0, Math.floor(deadline - performance.now())),
    call,
    log: (entry) => send({ kind: 'log', entry }),
  });
  send({ kind: 'result', requestId, result });
}

/** Answers invocation messages until the host ends the process. */
export function serve(main: Main): void {
  process.on('disconnect', () => process.exit(0));
  process.on('message', (message: HostMessage) => {
    if (message.kind === 'invoke') void invoke(main, message);
    else {
      waiting.get(message.callId)?.(message.reply);
      waiting.delete(message.callId);
    }
  });
  send({ kind: 'ready' });
}
