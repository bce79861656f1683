import { LogicEngine } from 'json-logic-engine';
import type { FlatCase } from '../cases';
import { at, type EngineMaker } from './engine';

const settled = {
  or: [
    { '!': { var: 'required' } },
    { '===': [{ var: 'value' }, 'done'] },
    { and: [{ '===': [{ var: 'value' }, 'not-applicable'] }, { var: 'notApplicable' }] },
  ],
};
const rejected = { and: [{ '===': [{ var: 'decision' }, 'rejected'] }, { '!': { var: 'revoked' } }] };

/** Everything that varies from case to case is data; role, fingerprint and assignee are baked in at compile time. */
const rule = (role: string, current: string, assignee: string) => ({
  some: [
    { var: 'signoffs' },
    {
      and: [
        { '===': [{ var: 'role' }, role] },
        { '===': [{ var: 'decision' }, 'approved'] },
        { '!': { var: 'revoked' } },
        { '===': [{ var: 'root' }, current] },
        { '!==': [{ var: 'signer' }, assignee] },
      ],
    },
  ],
});

type Compiled = (flat: FlatCase) => boolean;

const isCompiled = (built: unknown): built is Compiled => typeof built === 'function';

export const jsonLogic: EngineMaker = (cases) => {
  const engine = new LogicEngine();
  const compiled = cases.map(({ flat }) => {
    const built: unknown = engine.build({
      and: [
        { all: [{ var: 'items' }, settled] },
        { none: [{ var: 'signoffs' }, rejected] },
        ...flat.roles.map((role) => rule(role, flat.current, flat.assignee)),
      ],
    });
    if (!isCompiled(built)) throw new Error('the rule does not compile');
    return built;
  });
  return {
    name: 'json-logic-engine, compiled',
    decide: (index) => at(compiled, index)(at(cases, index).flat),
  };
};
