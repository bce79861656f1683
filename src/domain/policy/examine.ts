import type { Template } from '../checklist/template';
import type { AccountId, Instant, JiraId } from '../shared/ids';
import type { Difference } from './difference';
import { differencesOf } from './diff';
import type { PolicyDraft } from './draft';
import type { Problem } from './problem';
import { problemsOf, type PolicyWorld } from './problems';
import { compilePolicy } from './publish';
import type { Policy, Role } from './schema';

/** What a draft takes up when it is published, and what it is checked against. */
export interface Offered {
  readonly world: PolicyWorld;
  /** The latest published versions of the templates that the draft names. */
  readonly templates: readonly Template[];
  /** The roles that the policy will have. What gives a role is for the site to say: those of the draft are left out. */
  readonly roles: readonly Role[];
}

/** Who looks at a draft, when, and what is in force then. */
export interface Look {
  readonly projectId: JiraId;
  readonly inForce: Policy | undefined;
  readonly actor: AccountId;
  readonly at: Instant;
}

/** What a draft would become, what is wrong with it, and how it differs from what is in force. */
export interface Examined {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  readonly differences: readonly Difference[];
}

/** The version in force; 0 where there is none. */
export const versionOf = (policy: Policy | undefined): number => policy?.version ?? 0;

/** Looks at a draft as if it were published now: what is shown before is what publishing sees. */
export function examine(draft: PolicyDraft, offered: Offered, look: Look): Examined {
  const { projectId, inForce, actor, at } = look;
  const { world, templates, roles } = offered;
  const content = { ...draft, roles: [...roles] };
  const policy = compilePolicy(content, {
    projectId,
    version: versionOf(inForce) + 1,
    at,
    by: actor,
    templates,
    methods: world.methods.map(({ method }) => method),
    statuses: world.statuses,
  });
  return { policy, problems: problemsOf(content, world), differences: differencesOf(inForce, policy) };
}
