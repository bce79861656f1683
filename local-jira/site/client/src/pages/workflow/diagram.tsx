import type { Workflow, WorkflowStatus } from '../../api/workflows';
import { Lozenge } from '../../parts/lozenge';
import type { LozengeTone } from '../../parts/lozenge';
import { statusesOf, waysOut } from './words';

const TONES: Record<WorkflowStatus['statusCategory'], LozengeTone> = {
  TODO: 'neutral',
  IN_PROGRESS: 'information',
  DONE: 'success',
};

function StatusTag({ status }: { status: WorkflowStatus }) {
  return <Lozenge tone={TONES[status.statusCategory]}>{status.name}</Lozenge>;
}

/** Each status with where one gets from it. */
export function Diagram({ workflow, statuses }: { workflow: Workflow; statuses: WorkflowStatus[] }) {
  const shown = statusesOf(workflow, statuses);
  const named = (reference: string) => shown.find((one) => one.statusReference === reference);
  return (
    <ol className="workflow-diagram">
      {shown.map((status) => (
        <li key={status.statusReference} className="workflow-status">
          <StatusTag status={status} />
          <ul>
            {waysOut(workflow, status.statusReference).map((way) => {
              const to = named(way.toStatusReference);
              return (
                <li key={way.id}>
                  <span className="small subtle">{way.name}</span> <span aria-hidden="true">→</span>
                  <span className="visually-hidden">leads to</span> {to && <StatusTag status={to} />}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}
