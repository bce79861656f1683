import type { Manifest } from './manifest/schema';

/** Fixed identities of the one site and the one installation that the local host has. */
export const CLOUD_ID = 'local-cloud-id';
export const ENVIRONMENT_ID = 'local-environment';
export const INSTALLATION_ID = 'local-installation';
export const CONTEXT_ARI = `ari:cloud:jira::site/${CLOUD_ID}`;
/** The account under which the app itself acts in Jira. */
export const APP_ACCOUNT_ID = 'caregate-app';

/** The bare id at the end of `ari:cloud:ecosystem::app/<id>`. */
export const appId = (manifest: Manifest): string => manifest.app.id.split('/').at(-1) ?? manifest.app.id;

/** The ARI under which Jira knows an app's module, e.g. as a permission key. */
export const moduleAri = (manifest: Manifest, key: string): string =>
  `ari:cloud:ecosystem::extension/${appId(manifest)}/${ENVIRONMENT_ID}/static/${key}`;
