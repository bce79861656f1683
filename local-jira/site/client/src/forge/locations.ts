import { z } from 'zod';
import { addressBelow } from '../pages/apps/subPath';

const location = z.union([
  z.object({ url: z.string() }),
  z.object({ target: z.literal('issue'), issueKey: z.string() }),
  z.object({ target: z.literal('projectSettingsDetails'), projectKey: z.string() }),
  z.object({
    target: z.literal('module'),
    moduleKey: z.string(),
    projectKey: z.string().optional(),
    path: z.string().optional(),
  }),
]);

/** What an address depends on besides the target: the app's modules and the project around the page. */
export interface Surroundings {
  modules: readonly { type: string; key: string }[];
  projectKey?: string | undefined;
}

/** The address of a full page of the app, or undefined for a module that is no page or lacks its project. */
export function pageAddress(module: { type: string; key: string }, projectKey?: string): string | undefined {
  const key = encodeURIComponent(module.key);
  if (module.type === 'jira:globalPage') return `/apps/${key}`;
  if (module.type === 'jira:adminPage') return `/admin/apps/${key}`;
  if (projectKey === undefined) return undefined;
  const base = `/projects/${encodeURIComponent(projectKey)}`;
  if (module.type === 'jira:projectPage') return `${base}/apps/${key}`;
  return module.type === 'jira:projectSettingsPage' ? `${base}/settings/apps/${key}` : undefined;
}

/** The address that router.navigate, open and getUrl mean. Rejects what this site has no page for. */
export function addressOf(data: unknown, { modules, projectKey }: Surroundings): string {
  const parsed = location.safeParse(data);
  if (!parsed.success) throw new Error('This navigation target is not emulated.');
  const to = parsed.data;
  if ('url' in to) return to.url;
  if (to.target === 'issue') return `/browse/${encodeURIComponent(to.issueKey)}`;
  if (to.target === 'projectSettingsDetails')
    return `/projects/${encodeURIComponent(to.projectKey)}/settings`;
  const module = modules.find((one) => one.key === to.moduleKey);
  const address = module && pageAddress(module, to.projectKey ?? projectKey);
  if (address === undefined) throw new Error(`The app has no page ${to.moduleKey} to go to from here.`);
  return to.path === undefined ? address : addressBelow(address, to.path);
}

/** True for addresses that lead nowhere but to http pages: an app must not run scripts in the product's page. */
export function isWebAddress(address: string, origin: string): boolean {
  const url = URL.canParse(address, origin) ? new URL(address, origin) : undefined;
  return url?.protocol === 'http:' || url?.protocol === 'https:';
}
