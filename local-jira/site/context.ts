import type { SiteManifest } from './manifest';
import type { SiteDeps } from './deps';
import { z } from 'zod';

/** Jira's answer to GET /rest/api/3/myself, as far as the site shows it. */
export const myselfSchema = z.looseObject({
  accountId: z.string(),
  accountType: z.string().default('atlassian'),
  displayName: z.string(),
  emailAddress: z.string().default(''),
  active: z.boolean().default(true),
  locale: z.string().default('en-US'),
  timeZone: z.string().default('Etc/UTC'),
});
export type Myself = z.infer<typeof myselfSchema>;

const CLOUD_ID = 'local-cloud-id';
const ENVIRONMENT_ID = 'local-environment';

/** The person behind this browser as Jira knows them, or undefined when there is no such account. */
export async function loadMyself(deps: SiteDeps, accountId: string): Promise<Myself | undefined> {
  const request = new Request(`${deps.origins().product}/rest/api/3/myself`);
  const response = await deps.jiraFetch(request, { kind: 'user', accountId });
  return response.ok ? myselfSchema.safeParse(await response.json()).data : undefined;
}

export interface ContextInput {
  manifest: SiteManifest;
  module: { key: string };
  me: Myself;
  extension: Record<string, unknown>;
  colorMode: 'light' | 'dark';
}

/** The invocation context as Forge builds it: who, where and which module. Nothing in it comes from the page. */
export function buildContext(deps: SiteDeps, input: ContextInput): Record<string, unknown> {
  const { manifest, module, me, extension, colorMode } = input;
  const app = manifest.appId.replace('ari:cloud:ecosystem::app/', '');
  return {
    accountId: me.accountId,
    accountType: accountType(deps, me),
    cloudId: CLOUD_ID,
    localId: `ari:cloud:ecosystem::extension/${app}/${ENVIRONMENT_ID}/static/${module.key}`,
    moduleKey: module.key,
    siteUrl: deps.origins().product,
    environmentId: ENVIRONMENT_ID,
    environmentType: 'DEVELOPMENT',
    locale: me.locale.replace('_', '-'),
    timezone: me.timeZone,
    theme: themeState(colorMode),
    permissions: manifest.permissions,
    extension,
  };
}

/** The theme as `@atlaskit/tokens` names its parts. */
export function themeState(colorMode: 'light' | 'dark'): Record<string, string> {
  return {
    colorMode,
    light: 'light',
    dark: 'dark',
    spacing: 'spacing',
    typography: 'typography',
    shape: 'shape',
  };
}

/** Forge's word for the account: `licensed`, `unlicensed`, `customer`, `app` or `anonymous`. */
export function accountType(deps: SiteDeps, me: Myself): string {
  if (deps.accountType) return deps.accountType(me.accountId);
  return me.accountType === 'atlassian' ? 'licensed' : me.accountType;
}
