import type { GateView, IssueView } from '../../contract/view';
import { applyingGates } from '../../domain/gate/applies';
import { checklistsOf } from './checklists';
import { gateView } from './gates';
import { nextStepOf } from './nextStep';
import { riskSummary } from './risk';
import { rolesOf, type Seen } from './seen';

type Unconfigured = Omit<Seen, 'policy' | 'display'>;

const common = ({ facts, viewer, grants, record, now }: Unconfigured) => ({
  issue: {
    id: facts.id,
    key: facts.key,
    summary: facts.summary,
    status: facts.statusName,
    statusId: facts.statusId,
    hierarchyLevel: facts.hierarchyLevel ?? 0,
  },
  viewer: { accountId: viewer, mayAnswer: grants.edit, roles: [] },
  revision: record?.revision ?? 0,
  checkedAt: now,
});

/** The view of an issue whose project has no policy. */
export const unconfigured = (seen: Unconfigured): IssueView => ({
  ...common(seen),
  policy: null,
  state: 'no-policy',
  missing: 0,
  nextStep: {
    kind: 'nothing',
    title: 'No policy yet',
    then: 'Until a project admin adopts one, nothing is recorded. Transitions that carry the CareGate rule stay blocked.',
  },
  gates: [],
  checklists: [],
});

/** Everything the panel shows. Gates that are shut come first. */
export function issueViewOf(seen: Seen): IssueView {
  const applying = applyingGates(seen);
  const gates = applying.map((gate) => gateView(seen, gate));
  const { version, title, publishedAt } = seen.policy;
  return {
    ...common(seen),
    viewer: { accountId: seen.viewer, mayAnswer: seen.grants.edit, roles: rolesOf(seen) },
    policy: { version, title, publishedAt },
    state: stateOf(gates),
    missing: gates.reduce((sum, gate) => sum + gate.reasons.length, 0),
    nextStep: nextStepOf(seen, gates),
    gates: [...gates].sort((a, b) => Number(b.outcome === 'blocked') - Number(a.outcome === 'blocked')),
    risk: riskSummary(seen, applying),
    checklists: checklistsOf(seen, applying),
  };
}

function stateOf(gates: readonly GateView[]): IssueView['state'] {
  if (gates.length === 0) return 'none';
  return gates.some(({ outcome }) => outcome === 'blocked') ? 'blocked' : 'passed';
}
