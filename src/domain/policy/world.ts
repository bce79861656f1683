import type { AccountId, JiraId, Slug } from '../shared/ids';
import type { OfferedTemplate } from './draft';

/** What a draft is checked against: Jira's statuses, the templates of packs and site, and who holds which role. */
export interface PolicyWorld {
  readonly statuses: readonly { readonly id: JiraId; readonly name: string }[];
  /** Latest published versions. `items` counts the items, `title` is for sentences. */
  readonly templates: readonly (OfferedTemplate & { readonly items: number; readonly title?: string })[];
  /** By role; `undefined` where Jira does not say. */
  readonly holders: ReadonlyMap<Slug, readonly AccountId[] | undefined>;
  /** Templates that the policy in force has. One that was retired since may stay. */
  readonly inForce?: ReadonlySet<Slug>;
}
