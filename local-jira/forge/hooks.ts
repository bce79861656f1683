import type { AppPermission, AppValidator, AppWorkflowRule } from '../jira/hooks';
import { moduleAri } from './identity';
import type { Manifest } from './manifest/schema';

/** The project permissions that the app adds to Jira, under the keys Jira gives them. */
export const projectPermissions = (manifest: Manifest): AppPermission[] =>
  manifest.modules['jira:projectPermission'].map(({ key, name, description }) => ({
    key: moduleAri(manifest, key),
    name,
    description,
  }));

/** The app's function validators. */
export const validators = (manifest: Manifest): AppValidator[] =>
  manifest.modules['jira:workflowValidator']
    .filter((validator) => validator.function !== undefined)
    .map(({ key, name, projectTypes }) => ({ key, name, projectTypes }));

type RuleModule = Manifest['modules']['jira:workflowValidator'][number];

const ruleOf =
  (manifest: Manifest, kind: AppWorkflowRule['kind']) =>
  (module: RuleModule): AppWorkflowRule => {
    const { key, name, description, projectTypes, expression, errorMessage } = module;
    const configurationDescription = module.configurationDescription?.expression;
    return {
      ...{ kind, key, name, description, projectTypes, ari: moduleAri(manifest, key) },
      ...(expression === undefined ? {} : { expression }),
      ...(errorMessage === undefined ? {} : { errorMessage }),
      ...(configurationDescription === undefined ? {} : { configurationDescription }),
    };
  };

/** The app's rules for workflow transitions, validators first. */
export const workflowRules = (manifest: Manifest): AppWorkflowRule[] => [
  ...manifest.modules['jira:workflowValidator'].map(ruleOf(manifest, 'validator')),
  ...manifest.modules['jira:workflowCondition'].map(ruleOf(manifest, 'condition')),
];
