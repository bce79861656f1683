import type { AvailableRule, Workflow, WorkflowStatus } from '../../api/workflows';
import { loadCapabilities, loadScreens, loadUsages } from '../../api/workflows';
import { useLoad } from '../../lib/useLoad';
import { Lozenge } from '../../parts/lozenge';
import { Skeleton } from '../../parts/states';
import { useSite } from '../../site';
import { Diagram } from './diagram';
import { EditorProvider } from './editor';
import { useNames } from './lookups';
import { TransitionCard } from './transitionCard';
import { useSaveChange } from './useWorkflow';

interface Props {
  workflow: Workflow;
  statuses: WorkflowStatus[];
  onReload: () => Promise<void>;
  /** The team-managed project whose own workflow this is. */
  projectKey?: string;
}

async function loadAround(id: string) {
  const [available, screens, projectIds] = await Promise.all([
    loadCapabilities(id),
    loadScreens().catch(() => []),
    loadUsages(id),
  ]);
  const rules: AvailableRule[] = available.filter(({ ruleType }) => ruleType !== 'Screen');
  return { available: rules, screens, projectIds };
}

/** Statuses and transitions of a workflow, and the rules of each transition to add, configure, order and remove. */
export function WorkflowEditor({ workflow, statuses, onReload, projectKey }: Props) {
  const around = useLoad(`workflow-around:${workflow.id}`, () => loadAround(workflow.id));
  const names = useNames();
  const save = useSaveChange(workflow, statuses, onReload);
  if (!around.data || !names.data) return <Skeleton lines={8} label="Loading the workflow" />;
  const { available, screens, projectIds } = around.data;
  const editor = { workflow, statuses, available, screens, names: names.data, save, projectKey };
  return (
    <EditorProvider value={editor}>
      <section className="workflow-editor" aria-labelledby={`workflow-${workflow.id}`}>
        <Head workflow={workflow} projectIds={projectIds} />
        <h3>Statuses</h3>
        <Diagram workflow={workflow} statuses={statuses} />
        <h3>Transitions</h3>
        <ul className="transition-cards">
          {workflow.transitions.map((transition) => (
            <TransitionCard key={transition.id} transition={transition} />
          ))}
        </ul>
      </section>
    </EditorProvider>
  );
}

function Head({ workflow, projectIds }: { workflow: Workflow; projectIds: string[] }) {
  const { projects } = useSite();
  const names = projectIds.map((id) => projects.find((one) => one.id === id)?.name ?? id);
  const shared = workflow.scope.type === 'PROJECT' ? 'Team-managed' : 'Company-managed';
  return (
    <div className="workflow-head">
      <h2 id={`workflow-${workflow.id}`}>{workflow.name}</h2>
      <Lozenge tone="outline">{shared}</Lozenge>
      <p className="small subtle">
        Version {workflow.version.versionNumber} · used by{' '}
        {names.length > 0 ? names.join(', ') : 'no project'}
      </p>
    </div>
  );
}
