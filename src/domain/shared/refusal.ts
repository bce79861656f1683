import * as z from 'zod';

/** Every way in which CareGate says no to a command or a question. The sentences are in the contract. */
export const refusalCode = z.enum([
  'invalid-request',
  'not-found',
  'not-a-person',
  'no-permission',
  'no-policy',
  'unknown-gate',
  'unknown-item',
  'answer-not-allowed',
  'reason-required',
  'possible-identifier',
  'unreadable-text',
  'too-large',
  'edit-conflict',
  'changed-while-reading',
  'checklist-incomplete',
  'evidence-missing',
  'out-of-order',
  'lacks-role',
  'wrong-meaning',
  'is-assignee',
  'was-assignee',
  'is-reporter',
  'answered-checklist',
  'same-person',
  'rationale-required',
  'no-such-signoff',
  'not-your-signoff',
  'record-broken',
  'unknown-hazard',
  'unknown-control',
  'no-risk-method',
  'unknown-point',
  'nothing-to-accept',
  'hazards-on-record',
  'unknown-method',
  'method-invalid',
  'no-sprint',
  'sprint-not-asked',
  'sprint-not-open',
  'sprint-already-open',
  'sprint-hidden',
  'sprint-unreadable',
  'sprint-too-large',
  'sprint-empty',
  'sprint-not-passed',
  'sprint-nothing-signed',
  'policy-invalid',
  'draft-conflict',
  'nothing-drafted',
  'nothing-proposed',
  'second-person',
  'already-set-up',
  'unreadable-document',
  'unknown-version',
  'unknown-template',
  'template-exists',
  'template-unchanged',
  'site-conflict',
  'busy',
  'unavailable',
]);
export type RefusalCode = z.infer<typeof refusalCode>;

/** A refusal with the blanks of its sentence. A refusal is a value; only surprises are thrown. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly about?: Readonly<Record<string, string | number | readonly string[]>>;
}

export const refuse = (refused: RefusalCode, about?: Refusal['about']): Refusal => ({ refused, about });

export const isRefusal = (value: object): value is Refusal => 'refused' in value;
