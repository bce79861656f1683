interface Props {
  label: string;
  others: readonly { id: string; name: string }[];
  /** The id of the other one; empty for none. */
  value: string;
  none: string;
  onPick: (id: string) => void;
}

/** What issues get instead of something that goes. */
export function MoveTo({ label, others, value, none, onPick }: Props) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onPick(event.target.value)}>
        <option value="">{none}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
