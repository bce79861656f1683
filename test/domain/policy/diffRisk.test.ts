import { differencesOf } from '../../../src/domain/policy/diff';
import type { Gate, Policy, RiskRequirement } from '../../../src/domain/policy/schema';
import { aMethod } from '../../support/methods';
import { aGate, aPolicy } from '../../support/policies';
import { METHODS } from './riskEdits';

const scored = (gate: Partial<Gate>, method = aMethod()): Policy => aPolicy({ method, gates: [aGate(gate)] });
const capped = (rules: Partial<RiskRequirement> = {}): Policy =>
  scored({ risk: { atMost: 'medium', resign: 'assessment', ...rules } });

const [, MILDER, , , , OTHER] = METHODS;

const TABLE: [string, string | null, string | null, Policy, Policy, boolean?][] = [
  ['Risk is scored', null, 'Two by three, version 1', aPolicy({ method: aMethod() }), aPolicy()],
  ['Risk is no longer scored', 'Two by three, version 1', null, aPolicy(), aPolicy({ method: aMethod() })],
  [
    'Risk is scored by another method',
    'Two by three, version 1',
    'Other method, version 1',
    scored({}, OTHER),
    scored({}),
  ],
  [
    'Risk is scored by another version of Two by three',
    'Two by three, version 1',
    'Two by three, version 2: 1 rating is lower, 0 ratings are higher',
    scored({}, MILDER),
    scored({}),
  ],
  [
    'Risk is scored by another version of Two by three',
    'Two by three, version 1',
    'Two by three, version 2',
    scored({}, aMethod({ version: 2 })),
    scored({}),
  ],
  [
    'Clinical validation asks for a residual risk as well',
    null,
    'a residual risk of at most Medium or accepted by the compliance officer',
    capped({ acceptedBy: 'officer' }),
    scored({}),
  ],
  [
    'Clinical validation lets a higher residual risk through',
    'Medium',
    'High',
    capped({ atMost: 'high' }),
    capped(),
    true,
  ],
  [
    'Clinical validation lets only a lower residual risk through',
    'Medium',
    'Low',
    capped({ atMost: 'low' }),
    capped(),
  ],
  [
    'The compliance officer may accept a higher residual risk in Clinical validation',
    'nobody',
    'compliance officer',
    capped({ acceptedBy: 'officer' }),
    capped(),
    true,
  ],
  [
    'Nobody may accept a higher residual risk in Clinical validation any more',
    'compliance officer',
    'nobody',
    capped(),
    capped({ acceptedBy: 'officer' }),
  ],
  [
    'Signatures of Clinical validation turn stale less often when the risk changes',
    'by any change of the assessment',
    'by a change of level only',
    capped({ resign: 'level' }),
    capped(),
    true,
  ],
  [
    'Signatures of Clinical validation turn stale more often when the risk changes',
    'by a change of level only',
    'by any change of the assessment',
    capped(),
    capped({ resign: 'level' }),
  ],
  [
    'Clinical validation is for more issues',
    'label phi, risk at least High',
    'label phi, risk at least Medium',
    scored({ scope: { labels: ['phi'], riskAtLeast: 'medium' } }),
    scored({ scope: { labels: ['phi'], riskAtLeast: 'high' } }),
  ],
];

describe('how risk in a policy differs', () => {
  test.each(TABLE)('%s: %s, %s', (...[what, was, now, after, before, lowers = false]) => {
    const found = differencesOf(before, after);
    expect(found).toEqual([{ gate: found[0]?.gate ?? null, what, was, now, lowers }]);
  });

  test('a ceiling and the method that knows it change together', () => {
    const renamed = aMethod({
      version: 2,
      levels: aMethod().levels.map((level) =>
        level.id === 'medium' ? { ...level, id: 'mid', name: 'Mid' } : level,
      ),
      matrix: aMethod().matrix.map((row) => row.map((id) => (id === 'medium' ? 'mid' : id))),
    });
    const after = scored({ risk: { atMost: 'mid', resign: 'assessment' } }, renamed);
    expect(differencesOf(capped(), after)).toMatchObject([
      { what: 'Risk is scored by another version of Two by three', lowers: false },
      {
        what: 'Clinical validation lets a higher residual risk through',
        was: 'Medium',
        now: 'Mid',
        lowers: true,
      },
    ]);
  });

  test('the first policy of a project tells how it scores risk, and lowers nothing', () => {
    expect(differencesOf(undefined, capped()).map(({ what, lowers }) => [what, lowers])).toEqual([
      ['Risk is scored', false],
      ['The gate Clinical validation is new', false],
    ]);
  });
});
