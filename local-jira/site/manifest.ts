import { z } from 'zod';
import { pagesOf, readModules } from './manifestModules';
import type { RuleModule, UiModule } from './manifestModules';

export type { RuleModule, UiModule } from './manifestModules';

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

/** What the browser site reads of manifest.yml. */
export interface SiteManifest {
  appId: string;
  modules: UiModule[];
  /** Workflow rules with pages to configure them. */
  rules: RuleModule[];
  /** Resource name as the manifest writes it (`ui/panel`) → path of its page on the app's origin. */
  pages: Record<string, string>;
  permissions: unknown;
}

/** Reads modules with a page, and the pages of every resource. Throws on a manifest that names an unknown resource. */
export function readSiteManifest(raw: unknown): SiteManifest {
  const manifest = manifestSchema.parse(raw);
  const pages = Object.fromEntries(manifest.resources.flatMap((resource) => pagesOf(resource)));
  return {
    appId: manifest.app.id,
    ...readModules(manifest.modules, pages),
    pages,
    permissions: manifest.permissions ?? {},
  };
}
