import type { Counted, ImportPreview } from '../../api/importing';
import { Button } from '../../parts/button';

interface Props {
  plan: ImportPreview;
  busy: boolean;
  onStatus: (from: string, to: string) => void;
  onImport: () => void;
}

const tickets = (count: number): string => (count === 1 ? '1 ticket' : `${count} tickets`);

/** What the import would make. Statuses can be given another place; with reasons against it there is no button. */
export function ImportPlan({ plan, busy, onStatus, onImport }: Props) {
  const { project, refused } = plan;
  const fresh = plan.tickets - plan.skipped;
  const possible = refused.length === 0 && fresh > 0;
  return (
    <section aria-labelledby="plan-title" className="import-plan">
      <h2 id="plan-title">What would be made</h2>
      {fresh === 0 ? (
        <p>Nothing: every ticket of the file came with an earlier import and stays as it is.</p>
      ) : (
        <p>
          {tickets(fresh)} in {project.exists ? '' : 'the new project '}
          <b>
            {project.name} ({project.key})
          </b>
          , which follows {plan.workflow}.
          {plan.skipped > 0 && ` ${tickets(plan.skipped)} came with an earlier import and stay as they are.`}
        </p>
      )}
      <h3>Statuses</h3>
      <table className="table card">
        <thead>
          <tr>
            <th scope="col">In the export</th>
            <th scope="col" className="cell-number">
              Tickets
            </th>
            <th scope="col">Becomes</th>
          </tr>
        </thead>
        <tbody>
          {plan.statuses.map((status) => (
            <StatusRow
              key={`${status.from} ${status.tickets}`}
              status={status}
              there={plan.there}
              onStatus={onStatus}
            />
          ))}
        </tbody>
      </table>
      <h3>Issue types</h3>
      <p>
        {plan.types
          .map(({ from, to, tickets: count }) => `${from} becomes ${to ?? ''} (${count})`)
          .join(', ')}
        .
      </p>
      {refused.length > 0 && (
        <p className="subtle">Nothing can be imported until every status has a place.</p>
      )}
      {possible && (
        <Button look="primary" disabled={busy} onClick={onImport}>
          {busy ? 'Importing…' : `Import ${tickets(fresh)}`}
        </Button>
      )}
    </section>
  );
}

function StatusRow({
  status,
  there,
  onStatus,
}: { status: Counted; there: string[] } & Pick<Props, 'onStatus'>) {
  return (
    <tr>
      <td>{status.from}</td>
      <td className="cell-number">{status.tickets}</td>
      <td>
        <select
          aria-label={`${status.from} becomes`}
          value={status.to ?? ''}
          onChange={(event) => onStatus(status.from, event.target.value)}
        >
          {status.to === null && <option value="">Choose…</option>}
          {there.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </td>
    </tr>
  );
}
