import type { Action, GateView, ReasonView, SignoffSlot, Who } from '../../contract/view';
import { judge } from '../../domain/gate/decide';
import { explainReason } from '../../domain/gate/explain';
import type { Reason } from '../../domain/gate/reason';
import type { IssueFacts } from '../../domain/gate/facts';
import { counted } from '../../domain/gate/words';
import type { Gate } from '../../domain/policy/schema';
import { fingerprintOf } from '../../domain/signoff/fingerprint';
import { shownRecord } from '../shownRecord';
import { changesOf, partsOf } from './parts';
import { isRiskReason, riskAction, riskWho } from './risk';
import { riskDetail } from './riskDetail';
import type { Seen } from './seen';
import { slotsOf } from './slots';
import { editors } from './who';

/** One gate as the panel shows it: decision in a sentence, reasons with who and where, sign-offs, what is signed. */
export function gateView(seen: Seen, gate: Gate): GateView {
  const current = fingerprintOf({ ...seen, gate, record: shownRecord(seen.record) }, seen.sha256);
  const decision = judge(gate, seen, current);
  const reasons = decision.outcome === 'blocked' ? decision.reasons : [];
  const slots = slotsOf(seen, gate, current, reasons);
  const guards = gate.guards.map((id) => ({ id, name: statusName(seen, id) }));
  return {
    id: gate.id,
    title: gate.title,
    guards,
    outcome: decision.outcome,
    reachable: isAhead(gate, seen.facts),
    sentence: sentence(guards.map(({ name }) => name).join(' and '), gate, reasons),
    reasons: reasons.map((reason) => reasonView(seen, gate, { reason, reasons, slots })),
    checklists: gate.checklists,
    slots,
    fingerprint: { root: current.root, parts: partsOf(seen, gate, current) },
    changes: changesOf(seen, gate, current),
  };
}

/** Whether a transition leads to a guarded status. Where Jira shows none, every status but the own one may be next. */
const isAhead = ({ guards }: Gate, { moves = [], statusId }: IssueFacts): boolean =>
  guards.some((guard) => (moves.length === 0 ? guard !== statusId : moves.includes(guard)));

const statusName = ({ policy }: Seen, id: string): string =>
  policy.statuses.find((status) => status.id === id)?.name ?? `Status ${id}`;

const sentence = (status: string, gate: Gate, reasons: readonly Reason[]): string =>
  reasons.length === 0
    ? `${status} is open: ${gate.title} passed`
    : `${status} is blocked by ${gate.title}: ${counted(reasons.length, 'thing is', 'things are')} missing`;

interface Around {
  readonly reason: Reason;
  readonly reasons: readonly Reason[];
  readonly slots: readonly SignoffSlot[];
}

function reasonView(seen: Seen, gate: Gate, around: Around): ReasonView {
  const { reason, slots } = around;
  const { title, detail: told } = explainReason(reason, seen.policy);
  const detail = (isRiskReason(reason) ? riskDetail(seen, reason) : undefined) ?? told;
  const slot = 'role' in reason ? slots.find(({ role }) => role === reason.role) : undefined;
  return {
    reason,
    title,
    ...(detail === undefined ? {} : { detail }),
    who: slot?.who ?? whoSettles(seen, reason),
    action: actionOf(seen, gate, around),
  };
}

function whoSettles(seen: Seen, reason: Reason): Who {
  if (isRiskReason(reason)) return riskWho(seen, reason);
  return 'checklist' in reason ? editors(seen) : { you: false, people: [], more: 0 };
}

function actionOf(seen: Seen, gate: Gate, { reason, reasons, slots }: Around): Action {
  if (isRiskReason(reason)) return riskAction(seen, reason);
  if ('checklist' in reason) {
    const [item] = reason.items;
    return seen.grants.edit && item !== undefined
      ? { kind: 'answer', checklist: reason.checklist, item }
      : { kind: 'others' };
  }
  if (!('role' in reason)) return { kind: 'others' };
  const slot = slots.find(({ role }) => role === reason.role);
  if (slot?.canSign === true) return { kind: 'sign', gate: gate.id, role: reason.role };
  const before = reasons.findLastIndex(
    (other, index) => index < reasons.indexOf(reason) && comesFirst(other, slot),
  );
  return before === -1 ? { kind: 'others' } : { kind: 'wait', reason: before + 1 };
}

/** Items come before every signature, and a role before the one that signs after it. */
const comesFirst = (other: Reason, slot: SignoffSlot | undefined): boolean =>
  'checklist' in other || ('role' in other && other.role === slot?.after);
