import { loadUsages, searchWorkflows } from '../../api/workflows';
import type { Workflow } from '../../api/workflows';
import { longMoment } from '../../lib/dates';
import { Link } from '../../lib/route';
import { useLoad } from '../../lib/useLoad';
import { useTitle } from '../../lib/useTitle';
import { Failed, Skeleton } from '../../parts/states';
import { useSite } from '../../site';

/** Every workflow with the projects that follow it. */
export function WorkflowList() {
  useTitle('Workflows');
  const loaded = useLoad('workflows', async () => {
    const { workflows } = await searchWorkflows();
    return Promise.all(
      workflows.map(async (workflow) => ({ workflow, projects: await loadUsages(workflow.id) })),
    );
  });
  if (loaded.error)
    return (
      <Failed error={loaded.error} missing="You cannot see workflows" onRetry={() => void loaded.reload()} />
    );
  if (!loaded.data) return <Skeleton lines={4} label="Loading workflows" />;
  return (
    <div className="workflow">
      <h1>Workflows</h1>
      <div className="card table-scroll">
        <table className="table">
          <caption className="visually-hidden">Workflows</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">For</th>
              <th scope="col">Projects</th>
              <th scope="col" className="cell-number">
                Transitions
              </th>
              <th scope="col">Version</th>
            </tr>
          </thead>
          <tbody>
            {loaded.data.map(({ workflow, projects }) => (
              <Row key={workflow.id} workflow={workflow} projectIds={projects} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({ workflow, projectIds }: { workflow: Workflow; projectIds: string[] }) {
  const { projects } = useSite();
  const names = projectIds.map((id) => projects.find((one) => one.id === id)?.name ?? id);
  const { updated } = workflow;
  return (
    <tr>
      <td>
        <Link href={`/admin/workflows/${encodeURIComponent(workflow.id)}`}>{workflow.name}</Link>
      </td>
      <td>{workflow.scope.type === 'PROJECT' ? 'Team-managed' : 'Company-managed'}</td>
      <td>{names.length > 0 ? names.join(', ') : <span className="subtle">None</span>}</td>
      <td className="cell-number">{workflow.transitions.length}</td>
      <td>
        {workflow.version.versionNumber}
        {typeof updated === 'string' && <span className="small subtle"> · {longMoment(updated)}</span>}
      </td>
    </tr>
  );
}
