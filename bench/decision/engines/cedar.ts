import * as cedarWasm from '@cedar-policy/cedar-wasm/nodejs';
import type { FlatCase } from '../cases';
import { at, type EngineMaker } from './engine';

const POLICY = `permit (principal, action, resource) when {
  context.open.isEmpty() && context.rejected.isEmpty() && context.approved.containsAll(context.roles)
};`;

/** Cedar has sets but no quantifiers over records: the filtering is done before the call. */
const contextOf = ({ items, signoffs, roles, current, assignee }: FlatCase) => ({
  open: items.flatMap((i, n) =>
    i.required && i.value !== 'done' && !(i.value === 'not-applicable' && i.notApplicable) ? [n] : [],
  ),
  rejected: signoffs.filter((s) => s.decision === 'rejected' && !s.revoked).map((s) => s.role),
  approved: signoffs
    .filter((s) => s.decision === 'approved' && !s.revoked && s.root === current && s.signer !== assignee)
    .map((s) => s.role),
  roles: [...roles],
});

const entity = (type: string) => ({ type, id: 'x' });

export const cedar: EngineMaker = (cases) => {
  cedarWasm.preparsePolicySet('gate', { staticPolicies: POLICY });
  return {
    name: 'cedar-wasm, pre-parsed',
    alone: true,
    decide: (index) => {
      const answer = cedarWasm.statefulIsAuthorized({
        principal: entity('User'),
        action: entity('Action'),
        resource: entity('Issue'),
        context: contextOf(at(cases, index).flat),
        preparsedPolicySetId: 'gate',
        entities: [],
      });
      return answer.type === 'success' && answer.response.decision === 'allow';
    },
  };
};
