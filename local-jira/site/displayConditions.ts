import { z } from 'zod';

/** What display conditions are about: the person, and the project or issue where the module would be. */
export interface DisplayFacts {
  signedIn: boolean;
  globalPermission(key: string): Promise<boolean>;
  /** In the project or to the issue of the place; false where there is none. */
  permission(key: string): Promise<boolean>;
  project(): Promise<{ id: string; key: string; name: string; type: string } | undefined>;
  issue(): Promise<{ id: string; key: string; type: string } | undefined>;
  property(entity: PropertyEntity, key: string): Promise<unknown>;
  /** The value of a Jira expression, undefined when it fails. */
  expression(source: string): Promise<unknown>;
}

export type PropertyEntity = 'issue' | 'project' | 'user';

type Check = (facts: DisplayFacts, wanted: unknown) => Promise<boolean>;

const texts = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const property = z.strictObject({
  entity: z.enum(['issue', 'project', 'user']),
  propertyKey: z.string(),
  objectName: z.string().optional(),
});
const compared = property.extend({ value: texts });

const flag =
  (fact: (facts: DisplayFacts) => Promise<boolean>): Check =>
  async (facts, wanted) =>
    (await fact(facts)) === z.boolean().parse(wanted);

const oneOf =
  (fact: (facts: DisplayFacts) => Promise<string | undefined>): Check =>
  async (facts, wanted) => {
    const value = await fact(facts);
    return value !== undefined && texts.parse(wanted).includes(value);
  };

const asked = (ask: (facts: DisplayFacts, text: string) => Promise<boolean>): Check => {
  return (facts, wanted) => ask(facts, z.string().parse(wanted));
};

/** A part of a property: `objectName` is a path with points. */
function at(value: unknown, path: string | undefined): unknown {
  if (path === undefined) return value;
  return path
    .split('.')
    .reduce<unknown>((found, name) => z.record(z.string(), z.unknown()).safeParse(found).data?.[name], value);
}

async function propertyTexts(
  facts: DisplayFacts,
  wanted: z.infer<typeof property>,
): Promise<string[] | undefined> {
  const value = at(await facts.property(wanted.entity, wanted.propertyKey), wanted.objectName);
  if (value === undefined || value === null) return undefined;
  return (z.array(z.unknown()).safeParse(value).data ?? [value]).map(String);
}

const permissions: Record<string, string> = {
  isProjectAdmin: 'ADMINISTER_PROJECTS',
  canAdministerProjects: 'ADMINISTER_PROJECTS',
  canAddComments: 'ADD_COMMENTS',
  canAssignIssues: 'ASSIGN_ISSUES',
  canBeAssignedToIssues: 'ASSIGNABLE_USER',
  canCreateAttachments: 'CREATE_ATTACHMENTS',
  canDeleteIssues: 'DELETE_ISSUES',
  canEditIssues: 'EDIT_ISSUES',
  canLinkIssues: 'LINK_ISSUES',
  canMoveIssues: 'MOVE_ISSUES',
  canScheduleIssues: 'SCHEDULE_ISSUES',
};

const CHECKS: Record<string, Check> = {
  ...Object.fromEntries(
    Object.entries(permissions).map(([name, key]) => [name, flag((facts) => facts.permission(key))]),
  ),
  isLoggedIn: flag(async ({ signedIn }) => Promise.resolve(signedIn)),
  isAdmin: flag((facts) => facts.globalPermission('ADMINISTER')),
  isSiteAdmin: flag((facts) => facts.globalPermission('SYSTEM_ADMIN')),
  canAdministerJira: flag((facts) => facts.globalPermission('ADMINISTER')),
  hasGlobalPermission: asked((facts, key) => facts.globalPermission(key)),
  hasProjectPermission: asked((facts, key) => facts.permission(key)),
  hasIssuePermission: asked((facts, key) => facts.permission(key)),
  projectId: oneOf(async (facts) => (await facts.project())?.id),
  projectKey: oneOf(async (facts) => (await facts.project())?.key),
  projectName: oneOf(async (facts) => (await facts.project())?.name),
  projectType: oneOf(async (facts) => (await facts.project())?.type),
  issueId: oneOf(async (facts) => (await facts.issue())?.id),
  issueKey: oneOf(async (facts) => (await facts.issue())?.key),
  issueType: oneOf(async (facts) => (await facts.issue())?.type),
  jiraExpression: asked(async (facts, source) => (await facts.expression(source)) === true),
  entityPropertyExists: async (facts, wanted) =>
    (await propertyTexts(facts, property.parse(wanted))) !== undefined,
  entityPropertyEqualTo: async (facts, wanted) => {
    const { value, ...where } = compared.parse(wanted);
    return (await propertyTexts(facts, where))?.join() === value.join();
  },
  entityPropertyContainsAny: async (facts, wanted) => {
    const { value, ...where } = compared.parse(wanted);
    const found = (await propertyTexts(facts, where)) ?? [];
    return value.some((one) => found.includes(one));
  },
  entityPropertyContainsAll: async (facts, wanted) => {
    const { value, ...where } = compared.parse(wanted);
    const found = (await propertyTexts(facts, where)) ?? [];
    return value.every((one) => found.includes(one));
  },
};

const OPERATORS = new Set(['and', 'or', 'not']);
const record = z.record(z.string(), z.unknown());
const groups = z.union([
  z.array(record),
  record.transform((one) => Object.entries(one).map(([k, v]) => ({ [k]: v }))),
]);

async function every(facts: DisplayFacts, parts: Record<string, unknown>[]): Promise<boolean> {
  for (const part of parts) if (!(await displayed(part, facts))) return false;
  return true;
}

async function some(facts: DisplayFacts, parts: Record<string, unknown>[]): Promise<boolean> {
  for (const part of parts) if (await displayed(part, facts)) return true;
  return false;
}

async function operate(name: string, inner: unknown, facts: DisplayFacts): Promise<boolean> {
  const parts = groups.parse(inner);
  if (name === 'or') return some(facts, parts);
  return (await every(facts, parts)) === (name === 'and');
}

/**
 * Whether a module is shown. Conditions beside each other must all hold; `or` holds when any in it does, `not` when not
 * all in it do. https://developer.atlassian.com/platform/forge/manifest-reference/display-conditions/
 */
export async function displayed(conditions: unknown, facts: DisplayFacts): Promise<boolean> {
  for (const [name, wanted] of Object.entries(record.parse(conditions ?? {}))) {
    const check = Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined;
    const holds = check ? await check(facts, wanted) : await operate(name, wanted, facts);
    if (!holds) return false;
  }
  return true;
}

/** The conditions in it that are not emulated: a manifest with one must not start. */
export function unknownConditions(conditions: unknown): string[] {
  return Object.entries(record.parse(conditions ?? {})).flatMap(([name, inner]) => {
    if (OPERATORS.has(name)) return groups.parse(inner).flatMap(unknownConditions);
    return Object.hasOwn(CHECKS, name) ? [] : [name];
  });
}

/** The modules of a list whose display conditions hold. */
export async function displayedModules<T extends { displayConditions?: unknown }>(
  modules: readonly T[],
  facts: DisplayFacts,
): Promise<T[]> {
  const shown = await Promise.all(modules.map((module) => displayed(module.displayConditions, facts)));
  return modules.filter((_module, at) => shown[at]);
}
