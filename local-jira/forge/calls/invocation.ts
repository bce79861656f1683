import { randomUUID } from 'node:crypto';
import type { InvocationRecord } from './entry';

/** An invocation that is running: what the platform may do for it, and what it has done. */
export interface Invocation {
  token: string;
  accountId?: string;
  functionKey: string;
  /** How many pushes to queues led to it. */
  depth: number;
  record: InvocationRecord;
}

/** The running invocations by their proxy token. A token is worth nothing once its invocation has ended. */
export interface Invocations {
  begin(record: Omit<InvocationRecord, 'id' | 'calls' | 'logs'>, depth?: number): Invocation;
  end(invocation: Invocation): void;
  byToken(token: string): Invocation | undefined;
}

export function createInvocations(): Invocations {
  const running = new Map<string, Invocation>();
  return {
    begin(record, depth = 0) {
      const invocation: Invocation = {
        token: randomUUID(),
        accountId: record.accountId,
        functionKey: record.function,
        depth,
        record: { id: randomUUID(), ...record, calls: [], logs: [] },
      };
      running.set(invocation.token, invocation);
      return invocation;
    },
    end: (invocation) => void running.delete(invocation.token),
    byToken: (token) => running.get(token),
  };
}
