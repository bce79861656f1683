import type { AuditEvent } from '../../../src/domain/audit/event';
import { wordsHold } from '../../../src/domain/audit/words';
import { commit } from '../../../src/domain/shared/commitment';
import { someDigest, someNonce } from '../../support/builders';
import { sha256 } from '../../support/sha256';

const kept = (text: string) => ({ salt: someDigest(`salt of ${text}`), text });
const digestOf = (text: string) => commit(sha256, kept(text));
const nonce = someNonce('1');
const fingerprint = { root: someDigest('root'), parts: {} };
const method = { method: 'default', methodVersion: 1 };

const answered: AuditEvent = {
  type: 'checklist-answered',
  payload: {
    ...{ nonce, checklist: 'list', version: 1, item: 'first', value: 'not-applicable', gates: [] },
    ...{ reason: digestOf('why'), evidence: [digestOf('one'), digestOf('two')] },
  },
};
const signed: AuditEvent = {
  type: 'signoff-given',
  payload: {
    ...{ nonce, gate: 'clinical', role: 'validator', decision: 'approved', meaning: 'Validated' },
    ...{ fingerprint, name: digestOf('Amara') },
  },
};
const assessed: AuditEvent = {
  type: 'hazard-saved',
  payload: {
    ...{ nonce, hazard: 'h1', dimensions: [], initial: {}, residual: {}, controls: [], gates: [] },
    ...{ ...method, words: { hazard: digestOf('gauge'), harm: digestOf('overdose') } },
  },
};
const reopened: AuditEvent = { type: 'sprint-reopened', payload: { nonce, rationale: digestOf('why') } };
const noticed: AuditEvent = { type: 'assignee-recorded', payload: { nonce, assignee: 'jonas' } };

const ENVELOPE = {
  v: 1,
  chain: 'issue-1',
  seq: 1,
  at: '2026-11-21T08:00:00.000Z',
  actor: 'ruth',
  policy: 1,
  prev: '0'.repeat(64),
} as const;

describe('the words beside an entry', () => {
  test.each<readonly [string, AuditEvent, Readonly<Record<string, string>>, boolean]>([
    ['none at all', answered, {}, true],
    ['a reason and links', answered, { reason: 'why', 'evidence-0': 'one', 'evidence-1': 'two' }, true],
    ['some of them, the others erased', answered, { 'evidence-1': 'two' }, true],
    ['another reason', answered, { reason: 'because' }, false],
    ['links that changed places', answered, { 'evidence-0': 'two', 'evidence-1': 'one' }, false],
    ['a link too many', answered, { 'evidence-2': 'two' }, false],
    ['a printed name', signed, { name: 'Amara' }, true],
    ['a name under another label', signed, { rationale: 'Amara' }, false],
    ['a rationale where none was given', signed, { name: 'Amara', rationale: 'fine' }, false],
    ['the words of a hazard', assessed, { hazard: 'gauge', harm: 'overdose' }, true],
    ['a harm that was not written', assessed, { harm: 'a scratch' }, false],
    ['a rationale', reopened, { rationale: 'why' }, true],
    ['words for an entry without any', noticed, { name: 'Jonas' }, false],
    ['the text of what is no commitment', noticed, { assignee: 'jonas' }, false],
  ])('%s: %#', (_, event, words, holds) => {
    const texts = Object.fromEntries(Object.entries(words).map(([label, text]) => [label, kept(text)]));
    expect(wordsHold({ ...ENVELOPE, ...event }, texts, sha256)).toBe(holds);
  });

  test('hold only with the salt that they were committed to with', () => {
    const texts = { rationale: { ...kept('why'), salt: someDigest('other') } };
    expect(wordsHold({ ...ENVELOPE, ...reopened }, texts, sha256)).toBe(false);
  });
});
