import type { RiskMethod } from '../risk/method';
import type { AccountId, JiraId, Slug } from '../shared/ids';
import type { OfferedTemplate } from './draft';

/** A risk method that a policy would take up: its latest published version, and whether it may still be taken up. */
export interface OfferedMethod {
  readonly method: RiskMethod;
  readonly retired: boolean;
}

/** What a draft is checked against: Jira's statuses, the templates and methods of app and site, and who holds which role. */
export interface PolicyWorld {
  readonly statuses: readonly { readonly id: JiraId; readonly name: string }[];
  /** Latest published versions. `items` counts the items, `title` is for sentences. */
  readonly templates: readonly (OfferedTemplate & { readonly items: number; readonly title?: string })[];
  /** At least the one that the draft names, where there is one of that id. */
  readonly methods: readonly OfferedMethod[];
  /** By role; `undefined` where Jira does not say. */
  readonly holders: ReadonlyMap<Slug, readonly AccountId[] | undefined>;
  /** Templates that the policy in force has. One that was retired since may stay. */
  readonly inForce?: ReadonlySet<Slug>;
  /** The method that the policy in force has: it may stay, too. */
  readonly methodInForce?: Slug;
}
