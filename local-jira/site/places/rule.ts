import type { SiteDeps } from '../deps';
import type { Extension, PlaceQuestion } from '../place';
import { holds, projectOf } from './ask';

const CONFIGURATION: Record<string, string> = {
  'jira:workflowValidator': 'validatorConfig',
  'jira:workflowCondition': 'conditionConfig',
  'jira:workflowPostFunction': 'postFunctionConfig',
};

/**
 * A page that configures a workflow rule: for Jira administrators, and in a team-managed project, whose key is given,
 * for its administrators. https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/
 */
export async function ruleExtension(
  deps: SiteDeps,
  { caller, place, type }: PlaceQuestion,
): Promise<Extension> {
  const { rule, projectKey } = place;
  if (!rule) return undefined;
  const project = projectKey === undefined ? undefined : await projectOf(deps, caller, projectKey);
  const allowed = project
    ? await holds(deps, caller, 'ADMINISTER_PROJECTS', project.key)
    : await holds(deps, caller, 'ADMINISTER');
  if (!allowed) return undefined;
  return {
    isNewEditor: true,
    workflowId: rule.workflowId,
    transitionContext: rule.transition ?? { id: null, from: null, to: null },
    ...(project ? { scopedProjectId: project.id } : {}),
    ...(rule.configuration === undefined ? {} : { [CONFIGURATION[type] ?? 'config']: rule.configuration }),
  };
}
