import type { RequiredField } from '../../../api/bulk';
import { canBulk, issuesInWords, requiredOf, type Group, type Pick } from './groups';

interface Props {
  group: Group;
  pick: Pick;
  onPick: (pick: Pick) => void;
}

/** Where the issues of one status go, and what the transition requires to be told. */
export function GroupPick({ group, pick, onPick }: Props) {
  const { status, transitions, rows } = group;
  const who = `${issuesInWords(rows.length)} in ${status.name}`;
  if (transitions.length === 0) return <span className="subtle">No transition is open to you</span>;
  return (
    <span className="bulk-pick">
      <select
        aria-label={`Transition of ${who}`}
        value={pick.transitionId}
        onChange={(event) => onPick({ transitionId: event.target.value, values: {} })}
      >
        <option value="">Leave as it is</option>
        {transitions.map((one) => (
          <option key={one.id} value={one.id} disabled={!canBulk(one)}>
            {canBulk(one) ? `${one.name} → ${one.to}` : `${one.name} (asks for more)`}
          </option>
        ))}
      </select>
      {requiredOf(group, pick).map((field) => (
        <RequiredPick
          key={field.id}
          field={field}
          who={who}
          value={pick.values[field.id] ?? ''}
          onPick={(value) => onPick({ ...pick, values: { ...pick.values, [field.id]: value } })}
        />
      ))}
    </span>
  );
}

interface RequiredProps {
  field: RequiredField;
  who: string;
  value: string;
  onPick: (value: string) => void;
}

function RequiredPick({ field, who, value, onPick }: RequiredProps) {
  return (
    <select
      aria-label={`${field.name} of ${who}`}
      required
      value={value}
      onChange={(event) => onPick(event.target.value)}
    >
      <option value="">{field.name}: choose</option>
      {field.choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
