import type { AppPermission, AppValidator } from '../jira/hooks';
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
