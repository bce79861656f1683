import type { InvocationRecord } from './entry';

const KEPT_INVOCATIONS = 200;
const KEPT_OUTPUT = 200;

/** What the last invocations did, for `GET /local/calls` and `GET /local/logs`. In memory only. */
export interface CallLog {
  add(record: InvocationRecord): void;
  log(invocationId: string, level: number, values: unknown[]): void;
  /** Output of the app's process outside any invocation. */
  output(text: string): void;
  /** Oldest first. */
  invocations(): InvocationRecord[];
  processOutput(): string[];
}

export function createCallLog(): CallLog {
  const records: InvocationRecord[] = [];
  const output: string[] = [];
  return {
    add(record) {
      records.push(record);
      if (records.length > KEPT_INVOCATIONS) records.shift();
    },
    log(invocationId, level, values) {
      records.find((record) => record.id === invocationId)?.logs.push({ level, values });
    },
    output(text) {
      output.push(text);
      if (output.length > KEPT_OUTPUT) output.shift();
    },
    invocations: () => [...records],
    processOutput: () => [...output],
  };
}
