import type { ChildrenFound } from '../../domain/gate/children';
import type { IssueFacts } from '../../domain/gate/facts';
import type { SprintsFound } from '../../domain/gate/sprint';
import { holdsRole } from '../../domain/policy/holds';
import type { Policy } from '../../domain/policy/schema';
import type { IssueRecord } from '../../domain/record/schema';
import type { Sha256 } from '../../domain/shared/hash';
import type { AccountId, Instant } from '../../domain/shared/ids';
import type { IssueGrants } from '../ports';
import type { Display } from './display';

/** An issue as one viewer sees it now. */
export interface Seen {
  readonly viewer: AccountId;
  readonly facts: IssueFacts;
  readonly grants: IssueGrants;
  readonly record: IssueRecord | undefined;
  readonly policy: Policy;
  readonly now: Instant;
  readonly sha256: Sha256;
  readonly display: Display;
  /** What is known of the children, where a gate asks for them. */
  readonly children?: ChildrenFound;
  /** What is known of the sprints, where a gate asks for them. */
  readonly sprints?: SprintsFound;
}

/** The roles of the policy that the viewer holds here. */
export const rolesOf = ({ policy, grants }: Pick<Seen, 'policy' | 'grants'>): string[] =>
  policy.roles.filter((role) => holdsRole(role, grants)).map(({ id }) => id);
