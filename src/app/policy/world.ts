import { namedRoles, namedTemplates } from '../../domain/policy/publish';
import type { PolicyDraft } from '../../domain/policy/draft';
import type { Role } from '../../domain/policy/schema';
import type { OfferedMethod, PolicyWorld } from '../../domain/policy/world';
import type { Slug } from '../../domain/shared/ids';
import type { Template } from '../../domain/checklist/template';
import type { Ports, RoleHolders } from '../ports';
import { offeredTemplates } from '../templates/catalogue';
import { wordsOf, type Words } from '../templates/words';
import { offeredMethod } from './methods';
import type { Setting } from './setting';

/** Who holds which role; a role is missing where Jira does not say. */
export type Holders = ReadonlyMap<Slug, RoleHolders>;

export type Statuses = Awaited<ReturnType<Ports['jira']['statuses']>>;

/** What a draft is checked against, and the words of the checklists that it names. */
export interface Surroundings {
  readonly world: PolicyWorld;
  readonly templates: readonly Template[];
}

/** Who holds each of these roles, asked in one round. */
export async function holdersOf(
  { directory }: Pick<Ports, 'directory'>,
  projectId: string,
  roles: readonly Role[],
): Promise<Holders> {
  const found = await Promise.all(roles.map((role) => directory.holdersOf(role, projectId)));
  return new Map(roles.map(({ id }, index) => [id, found[index]]));
}

/** The roles of a draft in which it asks somebody to sign, or to accept a risk. */
function rolesAsked(draft: PolicyDraft): Role[] {
  const named = namedRoles(draft);
  return draft.roles.filter(({ id }) => named.has(id));
}

/** One round: statuses, who holds the roles that the draft asks for, the words of the checklists and the method that it names. */
export async function surroundingsOf(
  ports: Ports,
  setting: Setting,
  draft: PolicyDraft,
): Promise<Surroundings> {
  const named = namedTemplates(draft);
  const offered = offeredTemplates(setting.site).filter(({ id }) => named.includes(id));
  const [statuses, holders, words, methods] = await Promise.all([
    ports.jira.statuses(setting.projectId),
    holdersOf(ports, setting.projectId, rolesAsked(draft)),
    wordsOf(ports, offered),
    offeredMethod(ports, setting.site, draft.riskMethod),
  ]);
  return surroundingsIn({ setting, statuses, holders, words, methods });
}

interface Known {
  readonly setting: Setting;
  readonly statuses: Statuses;
  readonly holders: Holders;
  /** Words of the offered templates that a draft names. */
  readonly words: Words;
  /** The risk method that a draft names, at least. */
  readonly methods: readonly OfferedMethod[];
}

/** What a draft is checked against, from what is known already. A template whose words are gone is not offered. */
export function surroundingsIn({ setting, statuses, holders, words, methods }: Known): Surroundings {
  const offered = offeredTemplates(setting.site).flatMap((one) => {
    const template = words.of(one.id, one.version);
    return template === undefined ? [] : [{ ...one, template }];
  });
  const { policy } = setting;
  const world: PolicyWorld = {
    statuses,
    methods,
    holders: new Map([...holders].map(([role, people]) => [role, people?.map(({ accountId }) => accountId)])),
    templates: offered.map(({ template, ...one }) => ({
      ...one,
      title: template.title,
      items: template.items.length,
    })),
    inForce: new Set(policy?.templates.map(({ id }) => id)),
    ...(policy?.method === undefined ? {} : { methodInForce: policy.method.id }),
  };
  return { world, templates: offered.map(({ template }) => template) };
}
