import type { Callback } from './functions';
import { createFunctionTable, decode, encode, isPlain } from './functions';

/** First words of a frame to its parent, and of the parent to the frame (with the port). */
export const HELLO = 'local-jira-frame-hello';
export const PORT = 'local-jira-frame-port';

/** Answers a command of the other side; a rejection travels back as an error with its name and message. */
export type Answer = (command: string, data: unknown) => unknown;

/** One side of the conversation between a product page and an app's frame. Both sides are alike. */
export interface Channel {
  call: (command: string, data?: unknown) => Promise<unknown>;
  close: () => void;
}

/** The part of a MessagePort that is used. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  start(): void;
  close(): void;
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** Opens a side on a message port. Functions inside arguments and results work across it. */
export function openChannel(port: Port, answer: Answer): Channel {
  const table = createFunctionTable();
  const waiting = new Map<number, Waiting>();
  let last = 0;

  const ask = (message: Record<string, unknown>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      port.postMessage({ ...message, id: last });
    });
  const remote =
    (fn: number): Callback =>
    (...args) =>
      ask({ kind: 'apply', fn, args: encode(args, table) });

  const perform = async (message: Record<string, unknown>): Promise<unknown> => {
    if (message['kind'] === 'call')
      return answer(String(message['command']), decode(message['data'], remote));
    const callback = typeof message['fn'] === 'number' ? table.find(message['fn']) : undefined;
    return await callback?.(...listOf(decode(message['args'], remote)));
  };
  const reply = async (message: Record<string, unknown>): Promise<void> => {
    const { id } = message;
    try {
      port.postMessage({ kind: 'result', id, value: encode(await perform(message), table) });
    } catch (error) {
      const { name, message: text } = error instanceof Error ? error : new Error(String(error));
      port.postMessage({ kind: 'failure', id, name, message: text });
    }
  };
  const settle = (message: Record<string, unknown>): void => {
    const id = Number(message['id']);
    const entry = waiting.get(id);
    waiting.delete(id);
    if (message['kind'] === 'result') entry?.resolve(decode(message['value'], remote));
    else
      entry?.reject(Object.assign(new Error(String(message['message'])), { name: String(message['name']) }));
  };

  port.addEventListener('message', ({ data: message }) => {
    if (!isPlain(message)) return;
    if (message['kind'] === 'call' || message['kind'] === 'apply') void reply(message);
    else settle(message);
  });
  port.start();
  return {
    call: (command, data) => ask({ kind: 'call', command, data: encode(data, table) }),
    close: () => port.close(),
  };
}

function listOf(value: unknown): unknown[] {
  return isList(value) ? value : [];
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
