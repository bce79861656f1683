import { newEnforcer, newModelFromString } from 'casbin';
import { isOpen } from './plain';
import { at, type EngineMaker } from './engine';
import type { FlatCase } from '../cases';

const MODEL = `
[request_definition]
r = sub, obj, act
[policy_definition]
p = sub, obj, act
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.act == p.act && gateOpen(r.obj)
`;

/** The rule's body is a callback: the matcher language has no quantifiers. */
export const casbin: EngineMaker = async (cases) => {
  const enforcer = await newEnforcer(newModelFromString(MODEL));
  await enforcer.addPolicy('anyone', 'issue', 'move');
  await enforcer.addFunction('gateOpen', (flat: FlatCase) => isOpen(flat));
  return { name: 'casbin', decide: (index) => enforcer.enforce('anyone', at(cases, index).flat, 'move') };
};
