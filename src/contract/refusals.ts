import * as z from 'zod';
import { refusalCode, type RefusalCode } from '../domain/shared/refusal';
import { POLICY_SENTENCES, type Sentence } from './policyRefusals';
import { RISK_SENTENCES } from './riskRefusals';
import { SPRINT_SENTENCES } from './sprintRefusals';

/** A refusal as it crosses the bridge: a code to act on, and the sentence a person reads. */
export const refusalMessage = z.strictObject({
  code: refusalCode,
  status: z.int().min(400).max(503),
  title: z.string(),
  message: z.string(),
  reference: z.string().optional(),
  about: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
});
export type RefusalMessage = z.infer<typeof refusalMessage>;

type Blanks = Readonly<Record<string, string | number | readonly string[]>>;

/** The fixed sentence of every refusal. `{name}` is a blank; only blanks vary. */
export const SENTENCES: Readonly<Record<RefusalCode, Sentence>> = {
  'invalid-request': {
    status: 400,
    title: 'CareGate could not read this request',
    text: 'Nothing was saved. Reload the page. ({where})',
  },
  'not-found': {
    status: 404,
    title: 'This issue does not exist or you may not see it',
    text: 'Nothing was saved.',
  },
  'not-a-person': {
    status: 403,
    title: 'Only licensed people can do this',
    text: 'Apps, automation, customers and unlicensed accounts cannot answer or sign.',
  },
  'no-permission': {
    status: 403,
    title: 'You may not do this here',
    text: 'It needs the permission {permission}. A project admin can grant it.',
  },
  'no-policy': {
    status: 409,
    title: 'CareGate is not set up for this project',
    text: 'A project admin adopts a policy under Project settings, Compliance.',
  },
  'unknown-gate': {
    status: 404,
    title: 'The policy has no such gate',
    text: 'It may have been removed. Reload the page.',
  },
  'unknown-item': {
    status: 404,
    title: 'The checklist has no such item',
    text: 'It may have been changed. Reload the page.',
  },
  'answer-not-allowed': {
    status: 422,
    title: 'This item cannot be answered so',
    text: '{item} allows: {allowed}.',
  },
  'reason-required': {
    status: 422,
    title: 'This answer needs a reason',
    text: 'Say why. The reason is shown to those who sign.',
  },
  'possible-identifier': {
    status: 422,
    title: 'This may identify a patient',
    text: '{masked} looks like {kind}. Nothing is saved. Remove it, and write what it shows instead.',
  },
  'unreadable-text': {
    status: 422,
    title: 'This text cannot be stored as it is',
    text: 'It holds characters that have no standard form ({where}). Nothing is saved.',
  },
  'too-large': {
    status: 413,
    title: 'This is too large',
    text: '{what} is over the limit of {limit}. Nothing is saved.',
  },
  'edit-conflict': {
    status: 409,
    title: 'Somebody answered this item a moment ago',
    text: 'Read the new answer, then keep it or replace it.',
  },
  'changed-while-reading': {
    status: 409,
    title: 'Not signed: the content changed while you were reading',
    text: 'Read it again, then sign what is there now.',
  },
  'checklist-incomplete': {
    status: 409,
    title: 'Required items are open',
    text: 'Items are signed for when they are answered: {open} still open.',
  },
  'evidence-missing': {
    status: 409,
    title: 'Items still want evidence',
    text: '{open} still without evidence.',
  },
  'out-of-order': { status: 409, title: 'You sign after the {after}', text: 'The {after} signs first.' },
  'lacks-role': {
    status: 403,
    title: 'You do not hold the role {role} here',
    text: 'A project admin can grant the permission in the permission scheme.',
  },
  'wrong-meaning': {
    status: 422,
    title: 'This role signs with another meaning',
    text: 'The gate asks for: {meaning}.',
  },
  'is-assignee': {
    status: 403,
    title: 'You cannot sign: you are the assignee',
    text: 'Somebody else who holds the role {role} can.',
  },
  'was-assignee': {
    status: 403,
    title: 'You cannot sign: you were the assignee since the first answer',
    text: 'Somebody else who holds the role {role} can.',
  },
  'is-reporter': {
    status: 403,
    title: 'You cannot sign: you are the reporter',
    text: 'Somebody else who holds the role {role} can.',
  },
  'answered-checklist': {
    status: 403,
    title: 'You cannot sign: you answered items of this gate',
    text: 'Somebody else who holds the role {role} can.',
  },
  'same-person': {
    status: 403,
    title: 'You already signed here as {role}',
    text: 'Each role is signed by a different person.',
  },
  'rationale-required': {
    status: 422,
    title: 'A rationale is needed',
    text: 'Say why. It is kept with the audit trail.',
  },
  'no-such-signoff': {
    status: 404,
    title: 'There is no such sign-off to revoke',
    text: 'It may have been revoked or replaced. Reload the page.',
  },
  'not-your-signoff': {
    status: 403,
    title: 'This is not your sign-off',
    text: 'Its signer or a compliance officer can revoke it.',
  },
  'record-broken': {
    status: 409,
    title: 'This record does not verify',
    text: 'Its gates stay blocked until the compliance officer has looked at the audit trail.',
  },
  ...POLICY_SENTENCES,
  ...RISK_SENTENCES,
  ...SPRINT_SENTENCES,
  busy: { status: 409, title: 'Many people are changing this issue', text: 'Nothing was lost. Try again.' },
  unavailable: {
    status: 503,
    title: 'The compliance check did not finish',
    text: 'Gated transitions stay blocked until it does. Nothing was lost.',
  },
};

const fill = (text: string, about: Blanks): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = about[name];
    return Array.isArray(value) ? value.join(', ') : String(value ?? 'unknown');
  });

/** The sentence of a refusal with its blanks filled. `reference` leads to the log entry of an unknown error. */
export function refusalOf(code: RefusalCode, about: Blanks = {}, reference?: string): RefusalMessage {
  const { status, title, text } = SENTENCES[code];
  const message = `${fill(text, about)}${reference === undefined ? '' : ` Reference ${reference}.`}`;
  const entries = Object.entries(about).map(([k, v]) => [k, typeof v === 'object' ? [...v] : v] as const);
  return { code, status, title: fill(title, about), message, reference, about: Object.fromEntries(entries) };
}
