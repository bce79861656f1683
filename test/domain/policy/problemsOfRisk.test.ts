import { problemsOf } from '../../../src/domain/policy/problems';
import { aDraft, aWorld } from '../../support/drafts';
import { aMethod } from '../../support/methods';
import { aGate } from '../../support/policies';
import { RISK_ROWS, scored } from './problemRows';

describe('risk in a policy', () => {
  test.each(RISK_ROWS)('%s at %s', (...[code, path, message, draft, world]) => {
    expect(problemsOf(draft, aWorld(world))).toEqual([{ code, severity: 'error', path, message }]);
  });

  test('a ceiling at the worst level is warned about, and nothing else', () => {
    const draft = scored({ risk: { atMost: 'high', resign: 'level' } });
    expect(problemsOf(draft, aWorld())).toEqual([
      {
        code: 'ceiling-asks-nothing',
        severity: 'warning',
        path: 'gates.0.risk.atMost',
        message:
          'Gate "Clinical validation" lets every level of residual risk through: it asks only that the risk is assessed',
      },
    ]);
  });

  test('nothing is wrong with levels of the method, and with a role that somebody holds', () => {
    const risk = { atMost: 'medium', acceptedBy: 'officer', resign: 'assessment' } as const;
    expect(problemsOf(scored({ risk, scope: { riskAtLeast: 'medium' } }), aWorld())).toEqual([]);
  });

  test('a method that no gate looks at may be there', () => {
    expect(problemsOf(aDraft({ riskMethod: 'two-by-three' }), aWorld())).toEqual([]);
  });

  test('a retired method may stay where it is in force', () => {
    const world = aWorld({
      methods: [{ method: aMethod(), retired: true }],
      methodInForce: 'two-by-three',
    });
    expect(problemsOf(scored({}), world)).toMatchObject([{ code: 'retired-method', severity: 'warning' }]);
  });

  test('a role whose holders Jira does not tell may be held by anybody', () => {
    const draft = scored({ risk: { atMost: 'low', acceptedBy: 'officer', resign: 'level' }, signoffs: [] });
    expect(problemsOf(draft, aWorld({ holders: new Map() }))).toEqual([
      {
        code: 'holders-unknown',
        severity: 'warning',
        path: 'gates.0.risk.acceptedBy',
        message: 'Jira does not say who holds the role "compliance officer"',
      },
    ]);
  });

  test('a gate that asks for the risk alone asks for something', () => {
    const gate = aGate({ checklists: [], signoffs: [], risk: { atMost: 'low', resign: 'level' } });
    expect(problemsOf(aDraft({ riskMethod: 'two-by-three', gates: [gate] }), aWorld())).toEqual([]);
  });
});
