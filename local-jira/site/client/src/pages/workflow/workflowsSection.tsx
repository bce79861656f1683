import type { AdminSectionProps } from '../admin/sections';
import { WorkflowList } from './workflowList';
import { WorkflowPage } from './workflowPage';

/** `/admin/workflows` and `/admin/workflows/ID`. */
export function WorkflowsSection({ rest }: AdminSectionProps) {
  const [id] = rest;
  return id === undefined || id === '' ? <WorkflowList /> : <WorkflowPage key={id} workflowId={id} />;
}
