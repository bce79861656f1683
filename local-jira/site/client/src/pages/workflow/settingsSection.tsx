import { loadProject } from '../../api/jira';
import { readWorkflowsOf } from '../../api/workflows';
import { useLoad } from '../../lib/useLoad';
import { useTitle } from '../../lib/useTitle';
import { Empty, Failed, Skeleton } from '../../parts/states';
import type { SettingsSectionProps } from '../project/sections';
import { WorkflowEditor } from './workflowEditor';

async function load(projectKey: string) {
  const project = await loadProject(projectKey);
  const types = (project.issueTypes ?? []).map(({ id }) => id);
  return { project, ...(await readWorkflowsOf(project.id, types)) };
}

/** `/projects/KEY/settings/workflow`: the workflows that the issues of a project follow. */
export function WorkflowSettings({ projectKey }: SettingsSectionProps) {
  useTitle('Workflow');
  const loaded = useLoad(`workflow-of:${projectKey}`, () => load(projectKey));
  const { data, error } = loaded;
  if (error && !data)
    return (
      <Failed
        error={error}
        missing="Only Jira administrators see this workflow"
        onRetry={() => void loaded.reload()}
      />
    );
  if (!data) return <Skeleton lines={8} label="Loading the workflow" />;
  const { workflows, statuses, project } = data;
  if (workflows.length === 0)
    return (
      <Empty title="Only Jira administrators see this workflow">
        It may be shared with other projects. Viktor Hale administers Jira.
      </Empty>
    );
  const teamManaged = project.style === 'next-gen';
  return (
    <div className="workflow">
      <h1>Workflow</h1>
      {workflows.map((workflow) => (
        <WorkflowEditor
          key={workflow.id}
          workflow={workflow}
          statuses={statuses}
          onReload={loaded.reload}
          {...(teamManaged ? { projectKey } : {})}
        />
      ))}
    </div>
  );
}
