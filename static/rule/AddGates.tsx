import type { ResponseOf } from '../../src/contract/operations/index';
import { CheckField } from '../kit/TextField';

interface AddGatesProps {
  readonly preview: ResponseOf<'rule.preview'>;
  readonly adds: readonly string[];
  readonly readOnly: boolean;
  readonly onToggle: (gate: string) => void;
}

interface Offered {
  readonly id: string;
  readonly title: string;
  readonly asks: readonly string[];
}

/** Gates that could be added here: those that guard the status in every project apply anyway. */
function offeredIn({ projects }: ResponseOf<'rule.preview'>): Offered[] {
  const offered = new Map<string, Offered>();
  for (const project of projects) {
    for (const gate of project.gates) {
      const guards = project.guarding.some(({ id }) => id === gate.id);
      if (!guards && !offered.has(gate.id)) offered.set(gate.id, gate);
    }
  }
  return [...offered.values()];
}

/** The gates that this transition asks for beside those of the policy. */
export function AddGates({ preview, adds, readOnly, onToggle }: AddGatesProps) {
  const offered = offeredIn(preview);
  const unknown = adds.filter(
    (id) => !preview.projects.some(({ gates }) => gates.some((gate) => gate.id === id)),
  );
  if (offered.length === 0 && unknown.length === 0) return null;
  if (readOnly) {
    const titles = adds.map((id) => offered.find((gate) => gate.id === id)?.title ?? id);
    if (titles.length === 0) return null;
    return (
      <section className="rule-section" aria-labelledby="adds-title">
        <h2 id="adds-title">Also asked here</h2>
        <p>{titles.join(', ')}</p>
      </section>
    );
  }
  return (
    <fieldset className="rule-section rule-adds">
      <legend>Also ask here for</legend>
      {offered.map(({ id, title, asks }) => (
        <CheckField
          key={id}
          id={`add-${id}`}
          label={title}
          hint={asks.join(' · ')}
          checked={adds.includes(id)}
          onChange={() => onToggle(id)}
        />
      ))}
      {unknown.map((id) => (
        <CheckField
          key={id}
          id={`add-${id}`}
          label={id}
          hint="No policy of these projects has this gate: the transition stays blocked until one has, or you take it away."
          checked
          onChange={() => onToggle(id)}
        />
      ))}
    </fieldset>
  );
}
