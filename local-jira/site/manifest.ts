import { z } from 'zod';

const moduleEntry = z.looseObject({
  key: z.string(),
  resource: z.string().optional(),
  title: z.string().optional(),
  label: z.string().optional(),
});

const manifestSchema = z.looseObject({
  app: z.looseObject({ id: z.string() }),
  modules: z.record(z.string(), z.array(z.looseObject({ key: z.string().optional() }))),
  resources: z
    .array(
      z.looseObject({
        key: z.string(),
        path: z.string(),
        entry: z.record(z.string(), z.string()).optional(),
      }),
    )
    .default([]),
  permissions: z.looseObject({}).optional(),
});

/** One place in Jira that the app fills with its own page. */
export interface UiModule {
  type: string;
  key: string;
  title: string;
  /** Path of the page on the app's origin. */
  page: string;
}

/** What the browser site reads of manifest.yml. */
export interface SiteManifest {
  appId: string;
  modules: UiModule[];
  /** Resource name as the manifest writes it (`ui/panel`) → path of its page on the app's origin. */
  pages: Record<string, string>;
  permissions: unknown;
}

/** Reads modules with a page, and the pages of every resource. Throws on a manifest that names an unknown resource. */
export function readSiteManifest(raw: unknown): SiteManifest {
  const manifest = manifestSchema.parse(raw);
  const pages = Object.fromEntries(manifest.resources.flatMap((resource) => pagesOf(resource)));
  const modules = Object.entries(manifest.modules).flatMap(([type, entries]) =>
    entries.flatMap((entry) => uiModule(type, moduleEntry.safeParse(entry).data, pages)),
  );
  return { appId: manifest.app.id, modules, pages, permissions: manifest.permissions ?? {} };
}

function pagesOf(resource: { key: string; entry?: Record<string, string> | undefined }): [string, string][] {
  const entries: [string, string][] = Object.entries(resource.entry ?? {}).map(([name, file]) => [
    `${resource.key}/${name}`,
    `/${resource.key}/${file}`,
  ]);
  return [[resource.key, `/${resource.key}/index.html`], ...entries];
}

function uiModule(
  type: string,
  entry: z.infer<typeof moduleEntry> | undefined,
  pages: Record<string, string>,
): UiModule[] {
  if (entry?.resource === undefined || !type.startsWith('jira:')) return [];
  const page = pages[entry.resource];
  if (page === undefined) throw new Error(`Module ${entry.key} names the unknown resource ${entry.resource}`);
  return [{ type, key: entry.key, title: entry.title ?? entry.label ?? entry.key, page }];
}
