import type { ResponseOf } from '../../src/contract/operations/index';
import { either, visible } from '../kit/text';
import { CheckField } from '../kit/TextField';

interface AddGatesProps {
  readonly preview: ResponseOf<'rule.preview'>;
  readonly adds: readonly string[];
  /** What the rule added when the page was opened: an unknown gate stays here after it is taken away. */
  readonly saved: readonly string[];
  readonly readOnly: boolean;
  readonly onToggle: (gate: string) => void;
}

interface Offered {
  readonly id: string;
  readonly title: string;
  readonly asks: readonly string[];
}

/** In a project whose policy lacks an added gate the transition stays blocked: that is said before it is added. */
export function lacking({ projects }: ResponseOf<'rule.preview'>, gate: string): string {
  const names = projects
    .filter(({ gates }) => gates.every(({ id }) => id !== gate))
    .map(({ name }) => visible(name));
  return names.length === 0 ? '' : `Blocked in ${either(names, 'and')}, without such a gate.`;
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

const UNKNOWN =
  'No policy of these projects has this gate: the transition stays blocked until it has, or until it is taken away here.';

/** The gates that this transition asks for beside those of the policy. */
export function AddGates({ preview, adds, saved, readOnly, onToggle }: AddGatesProps) {
  const offered = offeredIn(preview);
  const unknown = [...new Set([...saved, ...adds])].filter(
    (id) => !preview.projects.some(({ gates }) => gates.some((gate) => gate.id === id)),
  );
  if (offered.length === 0 && unknown.length === 0) return null;
  if (readOnly) {
    if (adds.length === 0) return null;
    const titleOf = (id: string): string => visible(offered.find((gate) => gate.id === id)?.title ?? id);
    return (
      <section className="rule-section" aria-labelledby="adds-title">
        <h2 id="adds-title">Also asked here</h2>
        <ul className="rule-list">
          {adds.map((id) => (
            <li key={id}>
              {titleOf(id)} {unknown.includes(id) && <span className="subtle">{UNKNOWN}</span>}
            </li>
          ))}
        </ul>
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
          label={visible(title)}
          hint={[...asks, lacking(preview, id)]
            .filter((line) => line !== '')
            .map(visible)
            .join(' · ')}
          checked={adds.includes(id)}
          onChange={() => onToggle(id)}
        />
      ))}
      {unknown.map((id) => (
        <CheckField
          key={id}
          id={`add-${id}`}
          label={visible(id)}
          hint={UNKNOWN}
          checked={adds.includes(id)}
          onChange={() => onToggle(id)}
        />
      ))}
    </fieldset>
  );
}
