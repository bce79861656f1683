import { differencesOf } from '../../../src/domain/policy/diff';
import type { Policy, SprintRequirement } from '../../../src/domain/policy/schema';
import { aGate, aPolicy } from '../../support/policies';
import { sprint } from './problemRows';

const GATES = [aGate(), aGate({ id: 'release', title: 'Release' })];
const validated = (rules: Partial<SprintRequirement> = {}): Policy =>
  aPolicy({ gates: GATES, sprint: sprint(rules) });
const [VALIDATOR, OFFICER] = sprint().signoffs;
const signed = (...signoffs: SprintRequirement['signoffs']): Policy => validated({ signoffs });
const officer = (rules: Partial<SprintRequirement['signoffs'][number]>): Policy =>
  signed(VALIDATOR!, { ...OFFICER!, ...rules });
const open = { ...sprint().independence, notAssignee: false };

const WHOLE = 'counts Clinical validation, asks for 1 × clinical validator and 1 × compliance officer';

/** What, before, after, the policy after, the one before, and whether it lowers. */
const TABLE: [string, string | null, string | null, Policy, Policy, boolean][] = [
  ['Sprints are validated', null, WHOLE, validated(), aPolicy({ gates: GATES }), false],
  ['Sprints are no longer validated', WHOLE, null, aPolicy({ gates: GATES }), validated(), true],
  [
    'The sprint counts another gate',
    'Clinical validation',
    'Release',
    validated({ gate: 'release' }),
    validated(),
    true,
  ],
  [
    'The sprint asks for the checklist Evidence list as well',
    null,
    'Evidence list',
    validated({ checklists: ['evidence-list'] }),
    validated(),
    false,
  ],
  [
    'The sprint no longer asks for the checklist Evidence list',
    'Evidence list',
    null,
    validated(),
    validated({ checklists: ['evidence-list'] }),
    true,
  ],
  [
    'A sprint without a relevant issue may be signed',
    'refused',
    'allowed',
    validated({ empty: 'allow' }),
    validated(),
    true,
  ],
  [
    'A sprint without a relevant issue may no longer be signed',
    'allowed',
    'refused',
    validated(),
    validated({ empty: 'allow' }),
    false,
  ],
  [
    'The sprint no longer asks for a sign-off by the compliance officer',
    '1 × compliance officer: Sprint approved',
    null,
    signed(VALIDATOR!),
    validated(),
    true,
  ],
  [
    'The sprint asks for a sign-off by the compliance officer as well',
    null,
    '1 × compliance officer: Sprint approved',
    validated(),
    signed(VALIDATOR!),
    false,
  ],
  [
    'The sprint asks for more sign-offs by the compliance officer',
    '1',
    '2',
    officer({ count: 2 }),
    validated(),
    false,
  ],
  [
    'The sprint asks for fewer sign-offs by the compliance officer',
    '2',
    '1',
    validated(),
    officer({ count: 2 }),
    true,
  ],
  [
    'The compliance officer signs the sprint in another order',
    'after the clinical validator',
    'in any order',
    officer({ after: undefined }),
    validated(),
    true,
  ],
  [
    'A sign-off of the sprint by the compliance officer is valid for longer',
    '30 days',
    'without end',
    validated(),
    officer({ validDays: 30 }),
    true,
  ],
  [
    'The assignee may sign the sprint',
    'not allowed',
    'allowed',
    validated({ independence: open }),
    validated(),
    true,
  ],
  [
    'The assignee may no longer sign the sprint',
    'allowed',
    'not allowed',
    validated(),
    validated({ independence: open }),
    false,
  ],
];

describe('how the validation of sprints differs', () => {
  test.each(TABLE)('%s', (...[what, was, now, after, before, lowers]) => {
    expect(differencesOf(before, after)).toEqual([{ gate: null, what, was, now, lowers }]);
  });

  test('a gate that asks for the sprint', () => {
    const after = aPolicy({ gates: [aGate({ sprint: true })] });
    expect(differencesOf(aPolicy(), after)).toEqual([
      {
        gate: 'clinical',
        what: 'Clinical validation asks for a validated sprint as well',
        was: null,
        now: 'validated sprint',
        lowers: false,
      },
    ]);
    expect(differencesOf(after, aPolicy())).toMatchObject([{ lowers: true, now: null }]);
  });

  test('a role that signs the sprint alone, given by others than before, lowers', () => {
    const quality = { id: 'quality', name: 'quality', permission: 'sign-quality' };
    const asked = sprint({ signoffs: [{ role: 'quality', count: 1, meaning: 'Seen' }] });
    const roles = [...aPolicy().roles, quality];
    const wider = [...aPolicy().roles, { ...quality, groups: ['nurses'] }];
    expect(
      differencesOf(aPolicy({ roles, sprint: asked }), aPolicy({ roles: wider, sprint: asked })),
    ).toMatchObject([{ what: 'The role quality is given by others than before', lowers: true }]);
  });
});
