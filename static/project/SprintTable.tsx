import './sprints.css';
import type { SprintName, SprintRow } from '../../src/contract/sprintView';
import { useZone } from '../kit/host';
import { Lozenge } from '../kit/Lozenge';
import { visible } from '../kit/text';
import { When } from '../kit/When';
import { Bar } from '../sprint/Standing';
import { rowMark } from '../sprint/states';
import { spanWords, validatedWords } from '../sprint/words';

interface SprintTableProps {
  readonly rows: readonly SprintRow[];
  readonly onChoose: (sprint: string) => void;
}

/** Sprints in lines: when, how far their validation is, and who signed. */
export function SprintTable({ rows, onChoose }: SprintTableProps) {
  return (
    <table className="sprints-table" aria-labelledby="sprints-title">
      <thead>
        <tr>
          <th scope="col">Sprint</th>
          <th scope="col">Validation</th>
          <th scope="col">Progress</th>
          <th scope="col">Signed by</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.sprint.id} row={row} onChoose={onChoose} />
        ))}
      </tbody>
    </table>
  );
}

const PHASES: Readonly<Record<SprintName['phase'], string>> = {
  future: 'Planned',
  active: 'Active',
  closed: 'Completed',
  deleted: 'Deleted',
};

interface RowProps {
  readonly row: SprintRow;
  readonly onChoose: (sprint: string) => void;
}

function Row({ row, onChoose }: RowProps) {
  const zone = useZone();
  const { sprint } = row;
  const mark = rowMark(row);
  return (
    <tr>
      <td>
        <button
          type="button"
          id={`sprint-row-${sprint.id}`}
          className="button button-link sprints-pick"
          onClick={() => onChoose(sprint.id)}
        >
          {visible(sprint.name)}
        </button>
        <p className="small subtle">
          {PHASES[sprint.phase]} · {spanWords(sprint, zone)}
        </p>
      </td>
      <td>
        <Lozenge tone={mark.tone} icon={mark.icon}>
          {mark.word}
        </Lozenge>
      </td>
      <td>
        <Progress row={row} />
      </td>
      <td>
        <Signed row={row} />
      </td>
    </tr>
  );
}

/** What the latest look found, and when that was. */
function Progress({ row: { record } }: Pick<RowProps, 'row'>) {
  if (record?.looked == null) return <span className="subtle">Not looked at yet</span>;
  const { relevant, passed, at } = record.looked;
  const words = validatedWords({ counts: { relevant, passed } });
  return (
    <>
      <dl className="standing-progress sprints-progress">
        <Bar name="Validation" value={passed} max={relevant} words={words} />
      </dl>
      <p className="small subtle">
        <When at={at} show="local" />
      </p>
    </>
  );
}

function Signed({ row: { record } }: Pick<RowProps, 'row'>) {
  if (record === undefined || record.signed.length === 0) return <span className="subtle">Nobody</span>;
  return (
    <ul className="sprints-signed">
      {record.signed.map(({ role, decision, at }) => (
        <li key={`${role} ${at}`}>
          {visible(role)}
          {decision === 'rejected' && ' rejected it'}
          <span className="small subtle">
            {' '}
            <When at={at} show="local" />
          </span>
        </li>
      ))}
    </ul>
  );
}
