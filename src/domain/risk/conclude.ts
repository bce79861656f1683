import { issueChain } from '../audit/append';
import type { AuditEvent } from '../audit/event';
import { applyingGates } from '../gate/applies';
import type { Situation } from '../gate/decide';
import type { IssueRecord } from '../record/schema';
import type { AccountId, Nonce, Slug } from '../shared/ids';
import { assess } from './assess';
import type { RiskAssessment } from './assessment';
import { evolveRisk } from './evolve';
import { UNKNOWN_LEVEL, type RiskMethod } from './method';

/** What a command on the risk of an issue is decided with. */
export type RiskSituation = Pick<Situation, 'policy' | 'facts' | 'now'> & { readonly record: IssueRecord };

/** Who commands, and the token that makes it idempotent. */
export interface ByWhom {
  readonly nonce: Nonce;
  readonly by: AccountId;
}

/**
 * An event, and after it the change of level that it leads to. What counts is what the record says against what the
 * method in force now says: another version of the method may have moved the level, too.
 */
export function withLevel(
  situation: RiskSituation,
  method: RiskMethod,
  { nonce, by }: ByWhom,
  event: AuditEvent,
): AuditEvent[] {
  const before = situation.record.risk;
  const { level, score } = assess(foreseen(situation, by, event), method);
  const from = before?.level ?? UNKNOWN_LEVEL;
  const to = level?.id ?? UNKNOWN_LEVEL;
  if (from === to && (before?.score ?? 0) === score) return [event];
  const payload = { nonce, from, to, score, method: method.id, methodVersion: method.version };
  return [event, { type: 'risk-level-changed', payload }];
}

/** The assessment as it will be. */
function foreseen(
  { record, policy, now }: RiskSituation,
  actor: AccountId,
  event: AuditEvent,
): RiskAssessment | undefined {
  const place = { chain: issueChain(record.issueId), seq: record.revision + 1, prev: record.head };
  return evolveRisk(record.risk, { v: 1, ...place, actor, at: now, policy: policy.version, ...event });
}

/**
 * The gates that apply and ask for the risk: once it is assessed they keep applying. A gate for what is as risky as that
 * is left by an assessment that says otherwise.
 */
export const gatesAsking = (situation: RiskSituation): Slug[] =>
  applyingGates(situation)
    .filter(({ risk, scope }) => risk !== undefined && scope.riskAtLeast === undefined)
    .map(({ id }) => id);
