import type { AuditEvent } from '../audit/event';
import { canonicalJson } from '../shared/canonicalJson';
import type { Sha256 } from '../shared/hash';
import type { AccountId, Digest, Instant, Nonce } from '../shared/ids';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';
import type { PolicyDesk, Proposal, WrittenDraft } from './desk';
import { loweringOf } from './diff';
import { examine, versionOf, type Examined, type Offered } from './examine';
import type { PolicyDraft } from './draft';
import { errorsIn } from './problems';
import type { Policy } from './schema';

/** The desk as it is stored, what is in force, and who acts when. `secondPerson` is the site's. */
export interface DeskSituation {
  readonly desk: PolicyDesk;
  readonly inForce: Policy | undefined;
  readonly secondPerson: boolean;
  readonly actor: AccountId;
  readonly at: Instant;
  readonly sha256: Sha256;
}

/** What a command changes on the desk, before it is counted and chained. */
export interface Change {
  readonly draft: WrittenDraft | undefined;
  readonly proposal: Proposal | undefined;
  readonly events: readonly AuditEvent[];
  readonly policy?: Policy;
}

/** Puts a draft in force, or proposes it where it lowers something and two people must agree to that. */
export function publish(
  situation: DeskSituation,
  { content }: WrittenDraft,
  nonce: Nonce,
  offered: Offered,
): Change | Refusal {
  const { desk, inForce, secondPerson, actor, at, sha256 } = situation;
  const examined = examineFor(situation, content, offered);
  if (isRefusal(examined)) return examined;
  const lowered = loweringOf(examined.differences).length;
  if (lowered === 0 || !secondPerson) {
    const event = published(situation, examined, { nonce, lowered });
    return { draft: undefined, proposal: desk.proposal, events: [event], policy: examined.policy };
  }
  const replaces = versionOf(inForce);
  const digest = sha256(canonicalJson(content));
  return {
    draft: undefined,
    proposal: { content, replaces, by: actor, at },
    events: [{ type: 'policy-proposed', payload: { nonce, replaces, digest, lowered } }],
  };
}

/** A second person puts a proposal in force: as it would be published now, with what is offered now. */
export function confirm(
  situation: DeskSituation,
  { content, by }: Proposal,
  nonce: Nonce,
  offered: Offered,
): Change | Refusal {
  if (by === situation.actor) return refuse('second-person');
  const examined = examineFor(situation, content, offered);
  if (isRefusal(examined)) return examined;
  const lowered = loweringOf(examined.differences).length;
  const event = published(situation, examined, { nonce, lowered, proposedBy: by });
  return { draft: situation.desk.draft, proposal: undefined, events: [event], policy: examined.policy };
}

/** Takes a proposal back, or declines somebody else's with a rationale. Its content is a draft again where there is none. */
export function decline(
  { desk, actor }: DeskSituation,
  { content, replaces, by, at }: Proposal,
  nonce: Nonce,
  rationale: Digest | undefined,
): Change | Refusal {
  if (by !== actor && rationale === undefined) return refuse('rationale-required');
  const payload = { nonce, ...(rationale === undefined ? {} : { rationale }), proposedBy: by };
  return {
    draft: desk.draft ?? { content, basedOn: replaces, by, at },
    proposal: undefined,
    events: [{ type: 'policy-declined', payload }],
  };
}

/** The draft as it would be published, or a refusal that lists its errors. */
function examineFor(situation: DeskSituation, content: PolicyDraft, offered: Offered): Examined | Refusal {
  const examined = examine(content, offered, { ...situation, projectId: situation.desk.projectId });
  const problems = errorsIn(examined.problems);
  return problems.length === 0 ? examined : refuse('policy-invalid', { problems });
}

function published(
  { inForce, sha256 }: DeskSituation,
  { policy }: Examined,
  told: { readonly nonce: Nonce; readonly lowered: number; readonly proposedBy?: AccountId },
): AuditEvent {
  const digest = sha256(canonicalJson(policy));
  const payload = { ...told, version: policy.version, replaces: versionOf(inForce), digest };
  return { type: 'policy-published', payload };
}
