import { at, type EngineMaker } from './engine';

const RULE = [
  "items.all(i, !i.required || i.value == 'done' || (i.value == 'not-applicable' && i.notApplicable))",
  "!signoffs.exists(s, s.decision == 'rejected' && !s.revoked)",
  "roles.all(r, signoffs.exists(s, s.role == r && s.decision == 'approved' && !s.revoked && s.root == current && s.signer != assignee))",
].join(' && ');

export const cel: EngineMaker = async (cases) => {
  const { parse } = await import('@marcbachmann/cel-js');
  const rule = parse(RULE);
  return {
    name: '@marcbachmann/cel-js, parsed',
    decide: (index) => rule({ ...at(cases, index).flat }) === true,
  };
};
