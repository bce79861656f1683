import type { RegisterRow as Row } from '../../../src/contract/operations/registerList';
import { rowKey } from './reading';
import { RegisterRow } from './RegisterRow';

interface RegisterTableProps {
  readonly rows: readonly Row[];
  /** Whether rows name their project. */
  readonly projects: boolean;
}

/** Hazards in lines: what, how bad, what is done about it, since when, and what somebody has to look at. */
export function RegisterTable({ rows, projects }: RegisterTableProps) {
  return (
    <table className="register-table" aria-labelledby="register-title">
      <thead>
        <tr>
          <th scope="col">Hazard and issue</th>
          <th scope="col">Residual</th>
          <th scope="col">Harm to</th>
          <th scope="col">Controls</th>
          <th scope="col">On record</th>
          <th scope="col">Flags</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RegisterRow key={rowKey(row)} row={row} project={projects} />
        ))}
      </tbody>
    </table>
  );
}
