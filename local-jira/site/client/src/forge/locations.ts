import { z } from 'zod';

const location = z.union([
  z.object({ url: z.string() }),
  z.object({ target: z.literal('issue'), issueKey: z.string() }),
  z.object({ target: z.literal('projectSettingsDetails'), projectKey: z.string() }),
  z.object({ target: z.literal('module'), moduleKey: z.string(), projectKey: z.string() }),
]);

/** The address that router.navigate, open and getUrl mean. Rejects what this site has no page for. */
export function addressOf(data: unknown): string {
  const parsed = location.safeParse(data);
  if (!parsed.success) throw new Error('This navigation target is not emulated.');
  const to = parsed.data;
  if ('url' in to) return to.url;
  if (to.target === 'issue') return `/browse/${encodeURIComponent(to.issueKey)}`;
  const base = `/projects/${encodeURIComponent(to.projectKey)}/settings`;
  return to.target === 'module' ? `${base}/apps/${encodeURIComponent(to.moduleKey)}` : base;
}

/** True for addresses that lead nowhere but to http pages: an app must not run scripts in the product's page. */
export function isWebAddress(address: string, origin: string): boolean {
  const url = URL.canParse(address, origin) ? new URL(address, origin) : undefined;
  return url?.protocol === 'http:' || url?.protocol === 'https:';
}
