import type { Grouping } from './columns';

const GROUPINGS: [grouping: Grouping, text: string][] = [
  ['none', 'None'],
  ['assignee', 'Assignee'],
  ['epic', 'Epic'],
];

/** By what the cards lie in lanes. */
export function GroupPicker(props: { grouping: Grouping; onChange: (grouping: Grouping) => void }) {
  return (
    <label className="board-group">
      Group by
      <select
        value={props.grouping}
        onChange={(event) =>
          props.onChange(GROUPINGS.find(([one]) => one === event.target.value)?.[0] ?? 'none')
        }
      >
        {GROUPINGS.map(([grouping, text]) => (
          <option key={grouping} value={grouping}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
