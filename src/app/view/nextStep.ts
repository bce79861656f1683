import type { GateView, NextStep, ReasonView } from '../../contract/view';
import { capitalised, checklistTitle, counted } from '../../domain/gate/words';
import { isRiskReason, riskStep } from './risk';
import type { Seen } from './seen';
import { nameThem } from './who';

/** The next step of this viewer on the nearest gate that is shut, or who is next. */
export function nextStepOf(seen: Seen, gates: readonly GateView[]): NextStep {
  const shut = gates.filter(({ outcome }) => outcome === 'blocked');
  const nearest = shut.find(({ reachable }) => reachable) ?? shut[0];
  if (nearest === undefined) return nothing(gates);
  const mine = nearest.reasons.find(({ action }) => YOURS.has(action.kind));
  return (mine && yours(seen, nearest, mine)) ?? wait(nearest);
}

const YOURS: ReadonlySet<string> = new Set(['answer', 'sign', 'risk']);

function nothing(gates: readonly GateView[]): NextStep {
  const open = gates
    .filter(({ reachable }) => reachable)
    .flatMap(({ guards }) => guards.map(({ name }) => name));
  const title = open.length === 0 ? 'Nothing is missing' : `Can move to ${open.join(' and ')}`;
  return { kind: 'nothing', title, then: gates.length === 0 ? 'No gate applies.' : 'Every gate has passed.' };
}

function yours(seen: Seen, gate: GateView, { reason, action }: ReasonView): NextStep | undefined {
  if (action.kind === 'answer' && 'items' in reason) {
    const verb = reason.code === 'items-open' ? 'Answer' : 'Add evidence to';
    const what = `${verb} ${counted(reason.items.length, 'item', 'items')}`;
    const { checklist, item } = action;
    return {
      kind: 'answer',
      title: `${what} in ${checklistTitle(seen.policy, checklist)}`,
      then: after(gate, reason.code),
      button: what,
      checklist,
      item,
    };
  }
  if (isRiskReason(reason)) return riskStep(seen, reason, after(gate, reason.code));
  if (action.kind !== 'sign') return undefined;
  const slot = gate.slots.find(({ role }) => role === action.role);
  const next = gate.slots.find(({ after: before }) => before === action.role);
  const title = `Sign ${gate.title} as ${slot?.roleName ?? action.role}`;
  const then =
    next === undefined ? `Then ${statuses(gate)} is open.` : `Then ${nameThem(next.who)} can sign.`;
  return { kind: 'sign', title, then, button: 'Review and sign…', gate: gate.id, role: action.role };
}

const statuses = ({ guards }: GateView): string => guards.map(({ name }) => name).join(' and ');

function after(gate: GateView, code: string): string {
  const others = gate.reasons.find(({ reason }) => reason.code !== code && 'checklist' in reason);
  if (others !== undefined) return `Then: ${others.title}.`;
  const first = gate.slots.find(({ outstanding }) => outstanding > 0);
  return first === undefined ? `Then ${statuses(gate)} is open.` : `Then ${nameThem(first.who)} can sign.`;
}

function wait(gate: GateView): NextStep {
  const [first] = gate.reasons;
  if (first === undefined) return { kind: 'wait', title: gate.sentence, then: '' };
  if (!('role' in first.reason || 'checklist' in first.reason)) {
    return { kind: 'wait', title: first.title, then: first.detail === undefined ? '' : `${first.detail}.` };
  }
  const verb = 'checklist' in first.reason ? 'answers next' : 'signs next';
  return { kind: 'wait', title: capitalised(`${nameThem(first.who)} ${verb}`), then: `${first.title}.` };
}
