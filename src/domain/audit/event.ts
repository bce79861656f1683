import * as z from 'zod';
import { answerValue } from '../checklist/answer';
import { changedPart, reason } from '../gate/reason';
import { hazardContent } from '../risk/assessment';
import { accountId, digest, jiraId, nonce, slug } from '../shared/ids';
import { fingerprint } from '../signoff/schema';
import { baselineCause, MOST_IN_SPRINT, observation, scopeItem, vouchedItem } from '../sprint/schema';

const event = <T extends string, S extends z.ZodRawShape>(type: T, payload: S) =>
  z.strictObject({ type: z.literal(type), payload: z.strictObject({ nonce, ...payload }) });

const carriedBy = z.array(z.int().min(1)).max(100);
const passage = {
  gate: slug,
  transition: z.string().max(64),
  from: jiraId.nullable(),
  to: jiraId,
  by: accountId.optional(),
  fingerprint,
};

/** Gates that apply and ask for the risk, whatever it is: from now on they keep applying. */
const gates = z.array(slug).max(30);
/** The method that was in force when something was assessed. */
const byMethod = { method: slug, methodVersion: z.int().min(1) };

/** What happens to whatever people answer checklists of and sign: an issue, a sprint. */
const answerEvents = [
  event('checklist-answered', {
    checklist: slug,
    version: z.int().min(1),
    item: slug,
    value: answerValue,
    reason: digest.optional(),
    evidence: z.array(digest).max(5),
    gates: z.array(slug).max(30),
  }),
  event('signoff-given', {
    gate: slug,
    role: slug,
    decision: z.enum(['approved', 'rejected']),
    meaning: z.string().max(80),
    fingerprint,
    name: digest,
    rationale: digest.optional(),
  }),
  event('signoff-revoked', { signoff: z.int().min(1), rationale: digest }),
] as const;

/** Everything that can happen to the record of an issue. */
const issueEvents = [
  ...answerEvents,
  event('assignee-recorded', { assignee: accountId }),
  event('gate-passed', { ...passage, signoffs: carriedBy }),
  event('gate-drifted', { ...passage, signoffs: carriedBy, changed: z.array(changedPart).max(100) }),
  event('gate-bypassed', { ...passage, reasons: z.array(reason).max(30) }),
  event('hazard-saved', { hazard: slug, ...hazardContent.shape, ...byMethod, gates }),
  event('hazard-removed', { hazard: slug, rationale: digest, ...byMethod }),
  event('no-hazards-declared', { rationale: digest, ...byMethod, gates }),
  event('risk-accepted', { role: slug, level: slug, root: digest, name: digest, rationale: digest, gates }),
  /** Every change of level or score, after the entry that made it. `unknown` is a level here. */
  event('risk-level-changed', { from: slug, to: slug, score: z.int().min(0).max(100), ...byMethod }),
  event('transition-refused', {
    from: jiraId,
    to: jiraId,
    refused: z.array(z.strictObject({ gate: slug, codes: z.array(z.string().max(40)).max(30) })).max(30),
  }),
] as const;

const version = z.int().min(1);
/** How many requirements were lowered against the policy in force. */
const lowered = z.int().min(0);
const replaces = z.int().min(0);

/** What can happen to the policy of a project. `digest` is over the canonical JSON of the policy or of the draft. */
const policyEvents = [
  event('policy-published', { version, replaces, digest, lowered, proposedBy: accountId.optional() }),
  event('policy-proposed', { replaces, digest, lowered }),
  event('policy-declined', { rationale: digest.optional(), proposedBy: accountId }),
] as const;

/** A setting of the site. */
export const siteSetting = z.enum(['second-person', 'starter', 'roles', 'risk-methods']);
export type SiteSetting = z.infer<typeof siteSetting>;

/** What can happen to a site's settings and to its own templates. */
const siteEvents = [
  event('site-changed', { what: siteSetting, digest }),
  event('template-published', { template: slug, version, digest }),
  event('risk-method-published', { method: slug, version, digest }),
  event('risk-method-retired', { method: slug, retired: z.boolean() }),
  event('template-retired', { template: slug, retired: z.boolean() }),
] as const;

const sprintScope = z.array(scopeItem).max(MOST_IN_SPRINT);

/**
 * What can happen to the validation of a sprint. `name` commits to the sprint's name. Whoever signs vouches for each
 * issue first: `sprint-vouched` comes right before `signoff-given`, or is left out where it would say the same again.
 */
const sprintEvents = [
  event('sprint-opened', { name: digest, issues: sprintScope }),
  event('sprint-baseline-set', { because: baselineCause, issues: sprintScope }),
  event('sprint-vouched', { issues: z.array(vouchedItem).max(MOST_IN_SPRINT) }),
  event('sprint-reopened', { rationale: digest }),
  event('sprint-observed', observation.shape),
] as const;

/** Everything that can happen. Closed: what is not here cannot be written. */
export const auditEvent = z.discriminatedUnion('type', [
  ...issueEvents,
  ...policyEvents,
  ...siteEvents,
  ...sprintEvents,
]);
export type AuditEvent = z.infer<typeof auditEvent>;
export type EventType = AuditEvent['type'];
export type EventOf<T extends EventType> = Extract<AuditEvent, { type: T }>;

const typesOf = (events: readonly { readonly shape: { readonly type: { readonly value: EventType } } }[]) =>
  new Set(events.map(({ shape }) => shape.type.value));

/** Which events a kind of chain holds: the record of an issue is a fold of its own events alone. */
const HELD_BY: Readonly<Record<string, ReadonlySet<EventType>>> = {
  issue: typesOf(issueEvents),
  refused: new Set<EventType>(['transition-refused']),
  policy: typesOf(policyEvents),
  site: typesOf(siteEvents),
  sprint: typesOf([...answerEvents, ...sprintEvents]),
};

/** Whether an event has its place in a chain. */
export const belongsIn = (chain: string, type: EventType): boolean =>
  HELD_BY[chain.slice(0, chain.indexOf('-'))]?.has(type) === true;
