import type { Context } from 'hono';
import type { Core } from '../jira/core';
import type { JsonObject } from '../jira/entities/json';
import type { Workflow } from '../jira/entities/workflow';
import { badRequest, JiraError } from '../jira/errors';
import { workflowFor } from '../jira/issues/workflow';
import { mayAdminister, owningProject, projectTypeOf } from '../jira/workflows/scope';
import { RESTRICT_TRANSITION } from '../jira/workflows/system/restrictTransition';
import { CHECK_PERMISSION, VALIDATE_FIELD } from '../jira/workflows/system/validators';
import { SCREEN_RULE } from './workflowDocument';
import type { Env, Routes } from './env';
import { FORGE_RULE } from './workflowRule';

type SystemRule = [ruleKey: string, ruleType: string, name: string, description: string];

const SYSTEM_RULES: SystemRule[] = [
  [
    RESTRICT_TRANSITION,
    'Condition',
    'Restrict who can move an issue',
    'Only people in certain roles or groups, or with certain permissions, can move an issue along the transition.',
  ],
  [
    CHECK_PERMISSION,
    'Validator',
    'Validate that people have a permission',
    'Checks that somebody has a permission before the issue is moved.',
  ],
  [
    VALIDATE_FIELD,
    'Validator',
    'Validate a field',
    'Checks that certain fields have a value before the issue is moved.',
  ],
  [SCREEN_RULE, 'Screen', 'Show a screen', 'Shows a screen with fields when somebody moves the issue.'],
];

function renderSystemRule([ruleKey, ruleType, name, description]: SystemRule): JsonObject {
  const incompatibleRuleKeys: string[] = [];
  const availability = { isAvailableForInitialTransition: false, isVisible: true };
  return { ruleKey, ruleType, name, description, incompatibleRuleKeys, ...availability };
}

function chosen(c: Context<Env>, core: Core): Workflow | undefined {
  const { workflowId, projectId, issueTypeId } = c.req.query();
  if (workflowId !== undefined) return core.tables.workflows.get(workflowId);
  if (projectId === undefined || issueTypeId === undefined)
    throw badRequest('Provide either a workflowId, or a projectId and an issueTypeId.');
  const project = core.tables.projects.get(projectId);
  return project && workflowFor(core, project, issueTypeId);
}

/** The rules that a workflow can have: Jira's that this one emulates, and those that the app has for such projects. */
export const workflowCapabilityRoutes: Routes = (rest, core) => {
  rest.get('/workflows/capabilities', (c) => {
    const workflow = chosen(c, core);
    if (!workflow || !mayAdminister(core, c.env.caller, workflow))
      throw new JiraError(401, ['You do not have permission to see this workflow, or it does not exist.']);
    const type = projectTypeOf(core, workflow);
    const forgeRules = core.hooks.workflowRules().filter((one) => one.projectTypes.includes(type));
    return c.json({
      connectRules: [],
      editorScope: owningProject(core, workflow) ? 'PROJECT' : 'GLOBAL',
      forgeRules: forgeRules.map(({ ari, name, description, kind }) => ({
        ...{ id: ari, name, description, ruleKey: FORGE_RULE[kind] },
        ruleType: kind === 'validator' ? 'Validator' : 'Condition',
      })),
      projectTypes: ['software'],
      systemRules: SYSTEM_RULES.map(renderSystemRule),
      triggerRules: [],
    });
  });
};
