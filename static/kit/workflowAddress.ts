/** Which Jira a page runs in, and in which project. */
export interface Where {
  readonly siteUrl?: string;
  readonly projectKey?: string;
}

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$|\.localhost$/;

function isLocal(siteUrl: string | undefined): boolean {
  return siteUrl !== undefined && URL.canParse(siteUrl) && LOCAL.test(new URL(siteUrl).hostname);
}

/**
 * Where a workflow is edited. Forge names no navigation target for it, so it is an address: Jira Cloud shows a workflow
 * by its name under its administration, the local Jira shows the workflows of a project under the settings of the project.
 */
export function workflowAddress({ siteUrl, projectKey }: Where, workflow: string): string {
  if (isLocal(siteUrl)) return `/projects/${encodeURIComponent(projectKey ?? '')}/settings/workflow`;
  const name = encodeURIComponent(workflow);
  return `/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowMode=live&workflowName=${name}`;
}
