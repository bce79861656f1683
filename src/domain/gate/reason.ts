import * as z from 'zod';
import { accountId, instant, jiraId, slug } from '../shared/ids';

/** A part of a fingerprint that changed since a signature, and what Jira's changelog knows of it. */
export const changedPart = z.strictObject({
  part: z.string(),
  by: accountId.optional(),
  at: instant.optional(),
});
export type ChangedPart = z.infer<typeof changedPart>;

/** The most children that are looked at for one issue; with more of them nothing is known. */
export const MOST_CHILDREN = 100;

const toRole = { role: slug, meaning: z.string() };

/** Why a gate is shut: what is missing, as data. Words are made in `explain`, names by the use case. */
export const reason = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('items-open'), checklist: slug, items: z.array(slug).min(1) }),
  z.strictObject({ code: z.literal('evidence-missing'), checklist: slug, items: z.array(slug).min(1) }),
  z.strictObject({
    code: z.literal('signoff-missing'),
    ...toRole,
    missing: z.int().min(1),
    after: slug.optional(),
  }),
  z.strictObject({
    code: z.literal('signoff-stale'),
    ...toRole,
    signer: accountId,
    seq: z.int(),
    changed: z.array(changedPart).min(1),
    after: slug.optional(),
  }),
  z.strictObject({ code: z.literal('signoff-rejected'), ...toRole, signer: accountId, seq: z.int() }),
  z.strictObject({ code: z.literal('signoff-expired'), ...toRole, signer: accountId, seq: z.int() }),
  z.strictObject({
    code: z.literal('signoff-not-independent'),
    ...toRole,
    signer: accountId,
    seq: z.int(),
    because: z.enum(['is-assignee', 'was-assignee', 'is-reporter', 'answered-checklist', 'same-person']),
  }),
  z.strictObject({
    code: z.literal('children-not-passed'),
    gate: slug,
    count: z.int().min(1).max(MOST_CHILDREN),
    /** Who they are, as far as the reader may know. */
    children: z.array(jiraId).max(MOST_CHILDREN),
  }),
  z.strictObject({ code: z.literal('children-unknown'), gate: slug }),
  z.strictObject({
    code: z.literal('risk-unknown'),
    because: z.enum(['not-assessed', 'drafts', 'other-method']),
    /** Hazards that lack something. */
    drafts: z.int().min(0),
  }),
  z.strictObject({
    code: z.literal('risk-above'),
    level: slug,
    atMost: slug,
    /** The worst hazard, and how many of its controls are not verified. */
    hazard: slug.optional(),
    unverified: z.int().min(0),
    acceptedBy: slug.optional(),
  }),
  z.strictObject({
    code: z.literal('sprint-not-validated'),
    sprint: jiraId,
    name: z.string().max(255),
    validated: z.int().min(0),
    relevant: z.int().min(0),
    /** When the sprint's evidence was computed; absent before anybody opened its record. */
    computedAt: instant.optional(),
  }),
  z.strictObject({ code: z.literal('sprint-none') }),
  z.strictObject({ code: z.literal('sprint-unknown') }),
  z.strictObject({ code: z.literal('gate-empty') }),
  z.strictObject({ code: z.literal('gate-unknown') }),
  z.strictObject({ code: z.literal('no-policy') }),
]);
export type Reason = z.infer<typeof reason>;

/** The answer of one gate: it does not apply, it passed on these sign-offs, or it is blocked for these reasons. */
export type GateDecision =
  | { readonly gate: string; readonly outcome: 'not-applicable' }
  | { readonly gate: string; readonly outcome: 'passed'; readonly signoffs: readonly number[] }
  | { readonly gate: string; readonly outcome: 'blocked'; readonly reasons: readonly Reason[] };
