import './sprints.css';
import type { SprintName, SprintRow } from '../../src/contract/sprintView';
import { useZone } from '../kit/host';
import { Lozenge } from '../kit/Lozenge';
import { count, visible } from '../kit/text';
import { When } from '../kit/When';
import { Bar } from '../sprint/Standing';
import { rowMark } from '../sprint/states';
import { signerWords, spanWords, validatedWords } from '../sprint/words';

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

/** What the latest recorded look found, and when that was. */
function Progress({ row: { record } }: Pick<RowProps, 'row'>) {
  if (record?.looked == null) return <span className="subtle">Nothing recorded yet</span>;
  const { relevant, passed, at } = record.looked;
  const words = validatedWords({ counts: { relevant, passed } });
  return (
    <>
      <dl className="standing-progress sprints-progress">
        <Bar name="Validation" value={passed} max={relevant} words={words} />
      </dl>
      <p className="small subtle">
        as recorded <When at={at} show="local" />
      </p>
    </>
  );
}

function Signed({ row: { record } }: Pick<RowProps, 'row'>) {
  const { signed = [], revoked = 0 } = record ?? {};
  return (
    <>
      {signed.length === 0 && <span className="subtle">Nobody has signed</span>}
      <ul className="sprints-signed">
        {signed.map((one) => (
          <li key={`${one.role} ${one.by?.accountId ?? one.at}`}>
            {visible(signerWords(one))}
            <span className="small subtle">
              {' '}
              {one.by !== null && `${visible(one.role)}, `}
              <When at={one.at} show="local" />
            </span>
          </li>
        ))}
      </ul>
      {revoked > 0 && <p className="small subtle">{count(revoked, 'signature')} revoked</p>}
    </>
  );
}
