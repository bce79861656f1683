import { When } from '../kit/When';
import {
  checklistSentences,
  guardsSentence,
  independenceSentence,
  materialSentence,
  scopeSentence,
  signoffSentences,
} from './sentences';
import type { Policy, PolicyGate, StatusChoice } from './types';

interface InForceProps {
  readonly policy: Policy;
  readonly statuses: readonly StatusChoice[];
}

/** The policy in force, as sentences that one can read to an auditor. */
export function InForce({ policy, statuses }: InForceProps) {
  return (
    <section className="settings-section" aria-labelledby="in-force-title">
      <h2 id="in-force-title">
        Policy {policy.version} is in force since <When at={policy.publishedAt} />
      </h2>
      <p className="subtle">{policy.title}</p>
      {policy.gates.map((gate) => (
        <GateCard key={gate.id} gate={gate} policy={policy} statuses={statuses} />
      ))}
    </section>
  );
}

function GateCard({ gate, policy, statuses }: InForceProps & { readonly gate: PolicyGate }) {
  const asks = [...checklistSentences(gate, policy), ...signoffSentences(gate, policy)];
  const rules = [scopeSentence(gate), independenceSentence(gate), materialSentence(gate)];
  return (
    <article className="gate-card" aria-label={gate.title}>
      <h3>{gate.title}</h3>
      <p>{guardsSentence(gate, statuses)}</p>
      <ol>
        {asks.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <p className="subtle">{rules.filter((rule) => rule !== '').join(' ')}</p>
    </article>
  );
}
