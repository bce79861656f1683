import { z } from 'zod';
import { local } from './http';

const subPage = z.looseObject({ title: z.string(), route: z.string() });

const uiModule = z.looseObject({
  type: z.string(),
  key: z.string(),
  title: z.string(),
  url: z.string(),
  layout: z.string(),
  sections: z.array(z.looseObject({ header: z.string(), pages: z.array(subPage) })),
  size: z.unknown(),
  actionType: z.string(),
  actions: z.array(z.looseObject({ key: z.string(), title: z.string() })),
});
/** A place in Jira that the app fills, with the address of its page. */
export type UiModule = z.infer<typeof uiModule>;

const ruleModule = z.looseObject({
  type: z.string(),
  key: z.string(),
  title: z.string(),
  configurationDescription: z.string().optional(),
  create: z.string().optional(),
  edit: z.string().optional(),
  view: z.string().optional(),
});
/** A workflow rule of the app, with the addresses of the pages that configure it. */
export type RuleModule = z.infer<typeof ruleModule>;

const moduleList = z.looseObject({
  modules: z.array(uiModule),
  rules: z.array(ruleModule),
  /** Whether some modules are shown in some places only: then the list is asked for again there. */
  conditional: z.boolean().default(false),
  pages: z.record(z.string(), z.string()),
});
export type ModuleList = z.infer<typeof moduleList>;

/** Where the app shows pages of its own to this person. */
export const loadModules = (): Promise<ModuleList> => local(moduleList, '/site/modules');

/** The modules that the app shows to this person on an issue, in a project or, without either, anywhere. */
export async function loadModulesAt(place: {
  issue?: string | undefined;
  project?: string | undefined;
}): Promise<UiModule[]> {
  const query = new URLSearchParams();
  if (place.issue !== undefined) query.set('issue', place.issue);
  if (place.project !== undefined) query.set('project', place.project);
  return (await local(moduleList, `/site/modules?${query.toString()}`)).modules;
}
