import { z } from 'zod';
import { unknownConditions } from './displayConditions';

const subPage = z.looseObject({ title: z.string(), route: z.string(), icon: z.string().optional() });
const size = z.union([z.string(), z.looseObject({ width: z.string(), height: z.string().optional() })]);
const resourceOf = z.looseObject({ resource: z.string().optional() }).optional();

const moduleEntry = z.looseObject({
  key: z.string(),
  resource: z.string().optional(),
  view: resourceOf,
  create: resourceOf,
  edit: resourceOf,
  title: z.string().optional(),
  label: z.string().optional(),
  name: z.string().optional(),
  tooltip: z.string().optional(),
  layout: z.enum(['native', 'blank', 'basic']).default('native'),
  pages: z.array(subPage).default([]),
  sections: z.array(z.looseObject({ header: z.string().optional(), pages: z.array(subPage) })).default([]),
  viewportSize: size.optional(),
  actionType: z.enum(['modal', 'dynamic']).default('modal'),
  actions: z.array(z.looseObject({ key: z.string(), title: z.string() })).default([]),
  unlicensedAccess: z.array(z.string()).default([]),
  displayConditions: z.record(z.string(), z.unknown()).optional(),
  configurationDescription: z.looseObject({ expression: z.string() }).optional(),
});
type Entry = z.infer<typeof moduleEntry>;

/** A page below a full page of the app, reached at its route. */
export type SubPage = z.infer<typeof subPage>;

/** One place in Jira that the app fills with its own page. */
export interface UiModule {
  type: string;
  key: string;
  title: string;
  /** Path of the page on the app's origin. */
  page: string;
  layout: Entry['layout'];
  /** Pages below a full page: those without a section first, under an empty header. */
  sections: { header: string; pages: SubPage[] }[];
  size: z.infer<typeof size>;
  actionType: Entry['actionType'];
  actions: { key: string; title: string }[];
  /** Kinds of accounts that see it besides licensed users. */
  unlicensedAccess: string[];
  /** What must hold for it to be shown; nothing where it always is. */
  displayConditions?: Record<string, unknown>;
}

/** A workflow rule of the app and the paths of the pages that configure it. */
export interface RuleModule {
  type: string;
  key: string;
  title: string;
  /** An expression over `config` that words the configuration. */
  configurationDescription?: string;
  create?: string;
  edit?: string;
  view?: string;
}

type Pages = Readonly<Record<string, string>>;

/** The pages of a resource: itself, and each of its entries. */
export function pagesOf(resource: {
  key: string;
  entry?: Record<string, string> | undefined;
}): [string, string][] {
  const entries: [string, string][] = Object.entries(resource.entry ?? {}).map(([name, file]) => [
    `${resource.key}/${name}`,
    `/${resource.key}/${file}`,
  ]);
  return [[resource.key, `/${resource.key}/index.html`], ...entries];
}

/** Reads the modules that show pages. Throws when one names a resource that the manifest does not have. */
export function readModules(
  modules: Record<string, unknown[]>,
  pages: Pages,
): { modules: UiModule[]; rules: RuleModule[] } {
  const entries = Object.entries(modules)
    .filter(([type]) => type.startsWith('jira:'))
    .flatMap(([type, list]) => list.map((one) => ({ type, entry: moduleEntry.safeParse(one).data })));
  const ui: UiModule[] = [];
  const rules: RuleModule[] = [];
  for (const { type, entry } of entries) {
    if (!entry) continue;
    if (type.startsWith('jira:workflow')) rules.push(ruleModule(type, entry, pages));
    else ui.push(...uiModule(type, entry, pages));
  }
  return { modules: ui, rules };
}

function pathOf(key: string, resource: string, pages: Pages): string {
  const path = pages[resource];
  if (path === undefined) throw new Error(`Module ${key} names the unknown resource ${resource}`);
  return path;
}

function uiModule(type: string, entry: Entry, pages: Pages): UiModule[] {
  const resource = entry.resource ?? entry.view?.resource;
  if (resource === undefined) return [];
  const loose = entry.pages.length > 0 ? [{ header: '', pages: entry.pages }] : [];
  return [
    {
      type,
      key: entry.key,
      title: entry.title ?? entry.label ?? entry.name ?? entry.key,
      page: pathOf(entry.key, resource, pages),
      layout: entry.layout,
      sections: [...loose, ...entry.sections.map((one) => ({ header: one.header ?? '', pages: one.pages }))],
      size: entry.viewportSize ?? 'medium',
      actionType: entry.actionType,
      actions: entry.actions.map(({ key, title }) => ({ key, title })),
      unlicensedAccess: entry.unlicensedAccess,
      ...conditionsOf(entry),
    },
  ];
}

/** Throws for a condition that would not be judged: the module would be shown to everybody. */
function conditionsOf({ key, displayConditions }: Entry): Pick<UiModule, 'displayConditions'> {
  if (displayConditions === undefined) return {};
  const unknown = unknownConditions(displayConditions);
  if (unknown.length > 0)
    throw new Error(`Module ${key}: display condition ${unknown.join(', ')} is not emulated`);
  return { displayConditions };
}

function ruleModule(type: string, entry: Entry, pages: Pages): RuleModule {
  const { key, create, edit, view } = entry;
  const found = Object.entries({ create, edit, view }).flatMap(([part, at]) =>
    at?.resource === undefined ? [] : [[part, pathOf(key, at.resource, pages)] as const],
  );
  const expression = entry.configurationDescription?.expression;
  const worded = expression === undefined ? {} : { configurationDescription: expression };
  return { type, key, title: entry.name ?? entry.title ?? key, ...worded, ...Object.fromEntries(found) };
}
