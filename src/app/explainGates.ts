import type { ParsedRequest, ResponseOf } from '../contract/operations';
import type { GateDecision } from '../domain/gate/reason';
import { refusalText } from '../domain/gate/refusalText';
import { decideTransition } from '../domain/gate/transition';
import { isRefusal, refuse, type Refusal } from '../domain/shared/refusal';
import { findAround } from './around';
import { childrenForCaller } from './children';
import { loadIssue } from './loadIssue';
import type { IssuePlace } from './place';
import type { Ports } from './ports';

/** For each guarded status, the text that a refused transition would show now. */
export async function explainGates(
  ports: Ports,
  place: IssuePlace,
  request: ParsedRequest<'gate.explain'>,
): Promise<ResponseOf<'gate.explain'> | Refusal> {
  const loaded = await loadIssue(ports, place);
  if (isRefusal(loaded)) return loaded;
  const { policy, facts, record } = loaded;
  if (policy === undefined) return refuse('no-policy');
  const wanted = policy.gates.filter((gate) => request.gate === undefined || gate.id === request.gate);
  if (wanted.length === 0) return refuse('unknown-gate');
  const statuses = policy.statuses.filter(({ id }) => wanted.some((gate) => gate.guards.includes(id)));
  const gates = policy.gates.filter(({ guards }) => statuses.some(({ id }) => guards.includes(id)));
  const around = await findAround(ports, { policy, facts, record, gates });
  const children = await childrenForCaller(ports, around.children);
  const situation = { policy, facts, record, ...around, children, now: ports.now(), sha256: ports.sha256 };
  const decisions = statuses.map((status) => {
    const { open, gates: decided } = decideTransition({ to: status.id, required: [] }, situation);
    const text = open
      ? `${status.name} is open.`
      : refusalText({ key: facts.key, status: status.name, gates: decided, policy });
    return { status, open, text, gates: decided.map(explained) };
  });
  return { key: facts.key, decisions };
}

const explained = (decision: GateDecision) => ({
  gate: decision.gate,
  outcome: decision.outcome,
  reasons: decision.outcome === 'blocked' ? [...decision.reasons] : [],
});
