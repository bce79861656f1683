import fc from 'fast-check';
import { differencesOf, loweringOf } from '../../../src/domain/policy/diff';
import type { Policy, RiskRequirement } from '../../../src/domain/policy/schema';
import { aMethod } from '../../support/methods';
import { policy } from './oneRule';
import { METHODS } from './riskEdits';
import { anyTold, escapes, type Told } from './situations';

const [FIRST, MILDER, STRICTER, , MORE_STEPS, OTHER] = METHODS;
const low: RiskRequirement = { atMost: 'low', resign: 'assessment' };

/** A policy that scores risk, with one gate that asks for this residual risk. */
const capped = (risk: RiskRequirement | undefined, method = FIRST): Policy => policy({ risk }, { method });
const narrowed = (riskAtLeast: string | undefined, method = FIRST): Policy =>
  policy({ scope: { riskAtLeast } }, { method });
const accepting = (acceptedBy?: string): RiskRequirement => ({ ...low, acceptedBy });
/** The officer accepts, in a role that nurses hold as well or not. */
const held = (groups: string[] | undefined): Policy => {
  const before = capped(accepting('officer'));
  return {
    ...before,
    roles: before.roles.map((role) => (role.id === 'officer' ? { ...role, groups } : role)),
  };
};

const KINDS: [string, Policy, Policy][] = [
  ['Clinical validation no longer asks for a residual risk', capped(low), capped(undefined)],
  [
    'Clinical validation lets a higher residual risk through',
    capped(low),
    capped({ ...low, atMost: 'medium' }),
  ],
  [
    'The role officer may accept a higher residual risk in Clinical validation',
    capped(low),
    capped(accepting('officer')),
  ],
  [
    'The role officer may accept a higher residual risk in Clinical validation',
    capped(accepting('quality')),
    capped(accepting('officer')),
  ],
  ['The role role officer is given by others than before', held(undefined), held(['nurses'])],
  [
    'Signatures of Clinical validation turn stale less often when the risk changes',
    capped({ ...low, atMost: 'medium' }),
    capped({ ...low, atMost: 'medium', resign: 'level' }),
  ],
  ['Clinical validation is for fewer issues', narrowed('low'), narrowed('medium')],
  ['Clinical validation is for fewer issues', narrowed(undefined), narrowed('medium')],
  ['Risk is scored by another version of Two by three', capped(low), capped(low, MILDER)],
  ['Risk is scored by another version of Two by three', capped(low), capped(low, MORE_STEPS)],
  ['Risk is scored by another version of Two by three', narrowed('medium'), narrowed('medium', MILDER)],
  [
    'Risk is scored by another version of Two by three',
    capped({ atMost: 'medium', resign: 'level' }),
    capped({ atMost: 'medium', resign: 'level' }, STRICTER),
  ],
  ['Risk is scored by another method', capped(low), capped(low, OTHER)],
  [
    'Clinical validation no longer asks for a validated sprint',
    policy({ sprint: true }),
    policy({ sprint: undefined }),
  ],
];

const sampled: readonly Told[] = fc.sample(anyTold, { seed: 20261129, numRuns: 4000 });
const some = sampled.slice(0, 500);
const issues = [
  ...sampled,
  /** Nobody signed: what passes then is out of scope. */
  ...some.map((told) => ({ ...told, acts: [], sticky: [] })),
  /** Signed when the level was a higher one. */
  ...some.map((told) => ({
    ...told,
    acts: told.acts.map((act) => ({ ...act, changedSince: 'level' as const })),
    risk: { ...told.risk, hazards: [{ severity: 'minor', probability: 'likely' }] },
  })),
];

describe('each kind of lowering what is asked of risk and sprint', () => {
  test.each(KINDS.filter(([what]) => !what.endsWith('another method')))(
    '%s: one rule finds it, and an issue passes that was blocked',
    (what, before, after) => {
      expect(loweringOf(differencesOf(before, after)).map((found) => found.what)).toEqual([what]);
      expect(issues.some((told) => escapes(before, after, told))).toBe(true);
    },
  );

  const oneWay = /another (method|version)|role officer may|given by/;
  test.each(KINDS.filter(([what]) => !oneWay.test(what)))(
    '%s: the other way round nothing lowers and nothing escapes',
    (_, before, after) => {
      expect(loweringOf(differencesOf(after, before))).toEqual([]);
      expect(issues.slice(0, 300).some((told) => escapes(after, before, told))).toBe(false);
    },
  );
});

describe('another way to score risk', () => {
  const lowers = (before: Policy, after: Policy): boolean =>
    loweringOf(differencesOf(before, after)).length > 0;

  test('lowers nothing where no gate looks at risk, or where a gate begins to', () => {
    for (const method of [MILDER, OTHER, undefined]) {
      expect(lowers(capped(undefined), capped(undefined, method))).toBe(false);
      expect(lowers(capped(undefined), capped(low, method))).toBe(false);
    }
  });

  const steps = METHODS[4];
  const byLevel: RiskRequirement = { atMost: 'medium', resign: 'level' };

  test('that rates nothing lower lowers nothing, unless people signed for a level', () => {
    expect(lowers(capped(low), capped(low, STRICTER))).toBe(false);
    expect(lowers(capped(accepting('officer')), capped(accepting('officer'), STRICTER))).toBe(false);
    expect(lowers(narrowed('medium'), narrowed('medium', STRICTER))).toBe(false);
    expect(lowers(capped(byLevel), capped(byLevel, STRICTER))).toBe(true);
  });

  test('that has steps more lowers where they come to less, or where what was unknown can be accepted', () => {
    const harsh = aMethod({ ...steps, matrix: steps!.matrix.map((row) => row.map(() => 'high')) });
    expect(lowers(capped(low), capped(low, steps))).toBe(true);
    expect(lowers(capped(low), capped(low, harsh))).toBe(false);
    expect(lowers(capped(accepting('officer')), capped(accepting('officer'), harsh))).toBe(true);
  });

  test('in another method lowers wherever a gate looks at risk: nobody can compare the two', () => {
    expect(lowers(capped(low), capped(low, OTHER))).toBe(true);
    expect(lowers(narrowed('high'), narrowed('high', OTHER))).toBe(true);
  });

  test('in a new version that says the same lowers nothing', () => {
    const same = aMethod({ version: 9 });
    expect(lowers(capped({ ...low, resign: 'level' }), capped({ ...low, resign: 'level' }, same))).toBe(
      false,
    );
    expect(lowers(narrowed('medium'), narrowed('medium', same))).toBe(false);
  });
});
