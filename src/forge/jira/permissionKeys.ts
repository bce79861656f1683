import { getAppContext } from '@forge/api';
import type { Slug } from '../../domain/shared/ids';

/** The project permissions that the manifest declares, by module key. */
export const APP_PERMISSIONS: readonly Slug[] = [
  'sign-privacy-officer',
  'sign-security-officer',
  'sign-clinical-validator',
  'sign-compliance-officer',
  'sign-quality',
  'publish-policy',
];

/**
 * The key under which Jira knows a permission of the manifest in this installation.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-project-permission/
 */
export function permissionKey(moduleKey: Slug): string {
  const { appAri, environmentAri } = getAppContext();
  return `ari:cloud:ecosystem::extension/${appAri.appId}/${environmentAri.environmentId}/static/${moduleKey}`;
}
