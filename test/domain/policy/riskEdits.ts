import fc from 'fast-check';
import type { RiskMethod } from '../../../src/domain/risk/method';
import type {
  Gate,
  Policy,
  RiskRequirement,
  Scope,
  SprintRequirement,
} from '../../../src/domain/policy/schema';
import { aMethod } from '../../support/methods';

const matrix = (...rows: string[]): string[][] => rows.map((row) => row.split(' '));

/** A method, later versions of it (milder, stricter, without a level, with a step more), and another one. */
export const METHODS: readonly RiskMethod[] = [
  aMethod(),
  aMethod({ version: 2, matrix: matrix('low low low', 'low medium high') }),
  aMethod({ version: 3, matrix: matrix('low medium medium', 'low medium high') }),
  aMethod({
    version: 4,
    levels: aMethod().levels.filter(({ id }) => id !== 'medium'),
    matrix: matrix('low low high', 'low high high'),
  }),
  aMethod({
    version: 5,
    probability: {
      name: 'Probability',
      points: [{ id: 'never', name: 'Never' }, ...aMethod().probability.points],
    },
    matrix: matrix('low low low medium', 'low low medium high'),
  }),
  aMethod({ id: 'other-method', title: 'Other method' }),
];

export const LEVELS = ['low', 'medium', 'high'] as const;
export const ACCEPTORS = ['officer', 'quality'] as const;

export const RISK_SCOPES: readonly Scope[] = [
  ...LEVELS.map((riskAtLeast) => ({ riskAtLeast })),
  { riskAtLeast: 'medium', labels: ['phi'] },
];

export const anyRisk: fc.Arbitrary<RiskRequirement> = fc.record(
  {
    atMost: fc.constantFrom(...LEVELS),
    acceptedBy: fc.constantFrom(...ACCEPTORS),
    resign: fc.constantFrom('assessment', 'level'),
  },
  { requiredKeys: ['atMost', 'resign'] },
);

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

const onRisk =
  (edit: (risk: RiskRequirement, n: number) => Partial<RiskRequirement>) =>
  ({ risk }: Gate, n: number): Partial<Gate> =>
    risk === undefined ? {} : { risk: { ...risk, ...edit(risk, n) } };

/** Small changes of what one gate asks of risk and of the sprint; `n` says which of the many. */
export const GATE_EDITS: readonly ((gate: Gate, n: number) => Partial<Gate>)[] = [
  ({ risk }, n) => ({
    risk: risk === undefined ? { atMost: pick(LEVELS, n), resign: 'assessment' } : undefined,
  }),
  onRisk((_, n) => ({ atMost: pick(LEVELS, n) })),
  onRisk((_, n) => ({ acceptedBy: pick([undefined, ...ACCEPTORS], n) })),
  onRisk(({ resign }) => ({ resign: resign === 'level' ? 'assessment' : 'level' })),
  ({ sprint }) => ({ sprint: sprint === undefined ? true : undefined }),
  ({ scope }, n) => ({ scope: { ...scope, riskAtLeast: pick([undefined, ...LEVELS], n) } }),
];

/** Risk is scored otherwise. */
export const scoredOtherwise = (policy: Policy, n: number): Policy => ({
  ...policy,
  method: pick(METHODS, n),
});

const sprint = (rules: Partial<SprintRequirement>): SprintRequirement => ({
  gate: 'clinical',
  checklists: [],
  signoffs: [{ role: 'officer', count: 1, meaning: 'Seen' }],
  independence: { notAssignee: true, notReporter: false, notAnswerer: false, distinctPeople: true },
  empty: 'refuse',
  ...rules,
});

/** What may validate a sprint, or that nothing does. */
export const SPRINTS: readonly (SprintRequirement | undefined)[] = [
  undefined,
  sprint({}),
  sprint({ checklists: ['evidence-list'], empty: 'allow' }),
  sprint({
    signoffs: [
      { role: 'validator', count: 2, meaning: 'Seen' },
      { role: 'officer', count: 1, meaning: 'Seen', after: 'validator' },
    ],
  }),
];

export const validatedOtherwise = (policy: Policy, n: number): Policy => ({
  ...policy,
  sprint: pick(SPRINTS, n),
});
