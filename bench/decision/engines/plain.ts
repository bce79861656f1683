import type { FlatCase } from '../cases';
import { at, type EngineMaker } from './engine';

/** The floor: the rule by hand, without explanation. */
export const plain: EngineMaker = (cases) => ({
  name: 'plain function, no explanation',
  decide: (index) => isOpen(at(cases, index).flat),
});

export function isOpen({ items, signoffs, roles, current, assignee }: FlatCase): boolean {
  for (const { required, value, notApplicable } of items) {
    if (required && value !== 'done' && !(value === 'not-applicable' && notApplicable)) return false;
  }
  for (const s of signoffs) if (s.decision === 'rejected' && !s.revoked) return false;
  return roles.every((role) =>
    signoffs.some(
      (s) =>
        s.role === role &&
        s.decision === 'approved' &&
        !s.revoked &&
        s.root === current &&
        s.signer !== assignee,
    ),
  );
}
