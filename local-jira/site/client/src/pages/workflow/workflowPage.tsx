import { readWorkflows } from '../../api/workflows';
import { Link } from '../../lib/route';
import { useLoad } from '../../lib/useLoad';
import { useTitle } from '../../lib/useTitle';
import { Empty, Failed, Skeleton } from '../../parts/states';
import { WorkflowEditor } from './workflowEditor';

/** One workflow among Jira's administration. */
export function WorkflowPage({ workflowId }: { workflowId: string }) {
  const loaded = useLoad(`workflow:${workflowId}`, () => readWorkflows([workflowId]));
  const workflow = loaded.data?.workflows[0];
  useTitle(workflow?.name ?? 'Workflow');
  if (loaded.error && !loaded.data)
    return (
      <Failed
        error={loaded.error}
        missing="You cannot see this workflow"
        onRetry={() => void loaded.reload()}
      />
    );
  if (!loaded.data) return <Skeleton lines={8} label="Loading the workflow" />;
  return (
    <div className="workflow">
      <h1>Workflow</h1>
      <p>
        <Link href="/admin/workflows">All workflows</Link>
      </p>
      {workflow ? (
        <WorkflowEditor
          key={workflow.id}
          workflow={workflow}
          statuses={loaded.data.statuses}
          onReload={loaded.reload}
        />
      ) : (
        <Empty title="There is no such workflow" />
      )}
    </div>
  );
}
