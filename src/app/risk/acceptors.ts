import type { Who } from '../../contract/view';
import { roleName } from '../../domain/gate/words';
import type { Policy } from '../../domain/policy/schema';
import type { AccountId, Slug } from '../../domain/shared/ids';
import type { RiskShown } from './gather';

const MOST_NAMES = 3;

/** Who holds a role that may accept a risk: whether the viewer does, and who else. */
export function whoHolds(
  role: Slug,
  you: boolean,
  {
    policy,
    viewer,
    shown,
  }: { readonly policy: Policy; readonly viewer: AccountId; readonly shown: RiskShown },
): Who {
  const others = (shown.holders.get(role) ?? []).filter(({ accountId }) => accountId !== viewer);
  const people = others.slice(0, MOST_NAMES).map(({ accountId, name }) => ({ accountId, name }));
  return { you, people, more: others.length - people.length, role, roleName: roleName(policy, role) };
}
