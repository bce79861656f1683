import type { Policy } from '../../src/domain/policy/schema';
import type { RiskMethod } from '../../src/domain/risk/method';
import type { KnownLevel, Standing, StandingHazard } from '../../src/domain/standing/schema';
import { aGate, aPolicy } from './policies';

export const NOW = '2026-11-21T10:00:00.000Z';
const DAY = 86_400_000;

/** A moment some days before `NOW`; a negative number is after it. */
export const daysAgo = (days: number): string => new Date(Date.parse(NOW) - days * DAY).toISOString();

const LEVELS = [
  { id: 'low', name: 'Low', letter: 'L' },
  { id: 'medium', name: 'Medium', letter: 'M' },
  { id: 'high', name: 'High', letter: 'H' },
];

/** One of three levels, by its rank. */
export const level = (rank: 0 | 1 | 2): KnownLevel => ({
  ...(LEVELS[rank] ?? { id: 'low', name: 'Low', letter: 'L' }),
  rank,
  of: 3,
});

const points = (...names: string[]) => names.map((name) => ({ id: name.toLowerCase(), name }));

/** Two by two, with three levels. */
export const method: RiskMethod = {
  id: 'two-by-two',
  version: 1,
  title: 'Two by two',
  severity: { name: 'Severity', points: points('Minor', 'Grave') },
  probability: { name: 'Probability', points: points('Rare', 'Often') },
  levels: LEVELS,
  matrix: [
    ['low', 'medium'],
    ['medium', 'high'],
  ],
};

/** A policy that scores risk; its gate lets Medium through, and an officer may accept what is above. */
export const scoredPolicy = (rules: Partial<Policy> = {}): Policy =>
  aPolicy({
    method,
    gates: [aGate({ risk: { atMost: 'medium', acceptedBy: 'officer', resign: 'assessment' } })],
    ...rules,
  });

export const aHazard = (part: Partial<StandingHazard> = {}): StandingHazard => ({
  id: 'h-1',
  seq: 1,
  dimensions: ['patient-safety'],
  severity: 'grave',
  probability: 'often',
  level: level(2),
  initial: level(2),
  score: 90,
  controls: 0,
  unverified: 0,
  since: daysAgo(3),
  ...part,
});

export const aDraft = (part: Partial<StandingHazard> = {}): StandingHazard => {
  const { severity: _severity, probability: _probability, ...rest } = aHazard();
  return { ...rest, level: null, initial: null, score: 0, ...part };
};

/** An issue that is blocked, with no hazard. */
export const aStanding = (part: Partial<Standing> = {}): Standing => ({
  issueId: '10042',
  projectId: '10000',
  revision: 1,
  at: daysAgo(0),
  state: 'blocked',
  missing: 1,
  waits: [],
  level: null,
  score: 0,
  accepted: false,
  method: { id: method.id, version: method.version },
  hazards: [],
  drafts: 0,
  inherent: 0,
  indicators: [],
  indicatorsUnknown: 0,
  history: [],
  signed: [],
  regulatory: [],
  ...part,
});
