import type { RefusalMessage } from '../../src/contract/refusals';

/** What stopped a call: a refusal of the app, or no connection at all. */
export interface Trouble extends Omit<RefusalMessage, 'code' | 'status'> {
  readonly code: RefusalMessage['code'] | 'offline';
}

/** A call never throws: it gives a value, or says what stopped it. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Trouble };

/** The request did not leave this machine, or no answer came back. */
export const OFFLINE: Trouble = {
  code: 'offline',
  title: 'No connection',
  message: 'What you typed is kept. Sends when you are back.',
};

/** Refusals that stay the same however often one asks. */
export const FINAL: ReadonlySet<string> = new Set(['not-a-person', 'not-found', 'no-permission']);
