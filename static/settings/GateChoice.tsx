import type { Found, StatusChoice } from './types';

interface GateChoiceProps {
  readonly gate: Found['starter']['gates'][number];
  readonly statuses: readonly StatusChoice[];
  readonly chosen: readonly string[];
  readonly onToggle: (status: string) => void;
}

/** One gate of the starter policy, and the statuses that it would guard. */
export function GateChoice({ gate, statuses, chosen, onToggle }: GateChoiceProps) {
  return (
    <fieldset className="gate-card">
      <legend>{gate.title}</legend>
      <p>{gate.summary}</p>
      <p className="field-label gate-guards">Guards</p>
      <div className="gate-statuses">
        {statuses.map((status) => (
          <label key={status.id} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(status.id)}
              onChange={() => onToggle(status.id)}
            />
            {status.name}
            {gate.suggested.includes(status.id) && <span className="subtlest small">suggested</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
