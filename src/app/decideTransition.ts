import { overlay, type ModifiedFields } from '../domain/gate/overlay';
import { refusalText } from '../domain/gate/refusalText';
import type { GateDecision } from '../domain/gate/reason';
import { decideTransition as decide, gatesOf } from '../domain/gate/transition';
import type { Policy } from '../domain/policy/schema';
import type { JiraId, Slug } from '../domain/shared/ids';
import { findAround } from './around';
import type { Ports, RefusedTransition } from './ports';

export interface TransitionRequest {
  readonly issueKey: string;
  readonly from: JiraId;
  readonly to: JiraId;
  readonly modifiedFields: ModifiedFields;
  readonly requiredGates: readonly Slug[];
}

export type TransitionAnswer =
  | { readonly open: true }
  | { readonly open: false; readonly text: string; readonly refused?: RefusedTransition };

/**
 * Decides a transition: one Jira read, one round of strict storage reads, then pure rules. Only a gate that asks for the
 * children or for the sprint costs more. Never writes.
 * @throws when Jira or the storage does not answer: the caller blocks
 */
export async function decideTransition(ports: Ports, request: TransitionRequest): Promise<TransitionAnswer> {
  const { issueKey, from, to, modifiedFields, requiredGates } = request;
  const issue = await ports.jira.issue(issueKey);
  if (issue === undefined) throw new Error('The app cannot read the issue');
  const facts = overlay(issue, modifiedFields);
  const { record, policy } = await ports.store.load(facts.id, facts.projectId);
  const asked = { to, required: requiredGates };
  const around = await findAround(ports, { policy, facts, record, gates: gatesOf(policy, asked) });
  const situation = { facts, record, policy, ...around, now: ports.now(), sha256: ports.sha256 };
  const { open, gates } = decide(asked, situation);
  if (open) return { open };
  const text = refusalText({ key: facts.key, status: statusName(policy, to), gates, policy });
  return {
    open,
    text,
    refused: { ...refusedBy(gates), ...idsOf(facts), policy: policy?.version ?? 0, from, to },
  };
}

const idsOf = ({ id, projectId }: { id: JiraId; projectId: JiraId }) => ({ issueId: id, projectId });

const statusName = (policy: Policy | undefined, id: JiraId): string =>
  policy?.statuses.find((status) => status.id === id)?.name ?? 'This status';

const refusedBy = (gates: readonly GateDecision[]): Pick<RefusedTransition, 'refused'> => ({
  refused: gates.flatMap((gate) =>
    gate.outcome === 'blocked' ? [{ gate: gate.gate, codes: gate.reasons.map(({ code }) => code) }] : [],
  ),
});
