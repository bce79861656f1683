import { envelope } from '../../src/contract/envelope';
import { operations, type OperationName, type ResponseOf } from '../../src/contract/operations/index';
import { refusalOf, type RefusalMessage } from '../../src/contract/refusals';
import type { Outcome } from './outcome';

type Answer<T> = { ok: true; value: T } | { ok: false; refusal: RefusalMessage };
type Parsed<T> = { success: true; data: Answer<T> } | { success: false };

/** What does not parse counts as a check that did not finish. */
const read = <T>(parsed: Parsed<T>): Outcome<T> =>
  parsed.success ? parsed.data : { ok: false, refusal: refusalOf('unavailable') };

/** Reads the answer of each operation with the contract. */
export const parsers: { readonly [N in OperationName]: (raw: unknown) => Outcome<ResponseOf<N>> } = {
  'issue.get': (raw) => read(envelope(operations['issue.get'].response).safeParse(raw)),
  'checklist.answer': (raw) => read(envelope(operations['checklist.answer'].response).safeParse(raw)),
  'signoff.sign': (raw) => read(envelope(operations['signoff.sign'].response).safeParse(raw)),
  'signoff.revoke': (raw) => read(envelope(operations['signoff.revoke'].response).safeParse(raw)),
  'gate.explain': (raw) => read(envelope(operations['gate.explain'].response).safeParse(raw)),
  'audit.list': (raw) => read(envelope(operations['audit.list'].response).safeParse(raw)),
  'audit.verify': (raw) => read(envelope(operations['audit.verify'].response).safeParse(raw)),
  'policy.get': (raw) => read(envelope(operations['policy.get'].response).safeParse(raw)),
  'policy.adopt': (raw) => read(envelope(operations['policy.adopt'].response).safeParse(raw)),
};
