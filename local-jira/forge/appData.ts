import type { DeclaredField } from '../jira/fields/appFields';
import { moduleAri } from './identity';
import { appFieldOf } from './manifest/customField';
import type { Manifest } from './manifest/schema';

/** The custom fields that the app adds to Jira. */
export const customFields = (manifest: Manifest): DeclaredField[] =>
  manifest.modules['jira:customField'].map((module) => ({
    ...appFieldOf(module),
    ari: moduleAri(manifest, module.key),
  }));
