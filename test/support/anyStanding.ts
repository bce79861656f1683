import * as fc from 'fast-check';
import { dimension } from '../../src/domain/risk/assessment';
import type { Standing, StandingHazard } from '../../src/domain/standing/schema';
import { level } from './standings';

const LEVELS = [level(0), level(1), level(2)];
const slug = fc.constantFrom('alpha', 'beta', 'gamma-1', 'delta', 'hazard-12', 'epsilon');
const moment = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
  .map((ms) => new Date(ms).toISOString());
const percent = fc.integer({ min: 0, max: 100 });
const count = fc.integer({ min: 0, max: 10_000 });
const levelOrNone = fc.option(fc.constantFrom(...LEVELS), { nil: null });
const id = fc.stringMatching(/^[1-9][0-9]{0,17}$/);

const hazardLine: fc.Arbitrary<StandingHazard> = fc.record(
  {
    id: slug,
    seq: fc.integer({ min: 1, max: 10_000 }),
    dimensions: fc.subarray([...dimension.options]),
    severity: slug,
    probability: slug,
    level: levelOrNone,
    initial: levelOrNone,
    score: percent,
    controls: count,
    unverified: count,
    control: id,
    since: moment,
  },
  {
    requiredKeys: [
      ...(['id', 'seq', 'dimensions', 'level', 'initial', 'score'] as const),
      ...(['controls', 'unverified', 'since'] as const),
    ],
  },
);

/** Anything at all that a standing may be. */
export const anyStanding: fc.Arbitrary<Standing> = fc.record(
  {
    issueId: id,
    projectId: id,
    revision: count,
    at: moment,
    state: fc.constantFrom('none', 'blocked', 'passed'),
    missing: count,
    waits: fc.array(
      fc.record(
        { role: slug, gate: slug, since: moment, due: moment },
        { requiredKeys: ['role', 'gate', 'since'] },
      ),
      { maxLength: 10 },
    ),
    level: levelOrNone,
    score: percent,
    accepted: fc.boolean(),
    method: fc.option(fc.record({ id: slug, version: fc.integer({ min: 1, max: 99 }) }), { nil: null }),
    hazards: fc.array(hazardLine, { maxLength: 40 }),
    leftOut: fc.integer({ min: 1, max: 40 }),
    drafts: count,
    inherent: percent,
    indicators: fc.array(slug, { maxLength: 40 }),
    indicatorsUnknown: count,
    history: fc.array(fc.tuple(moment, slug, percent), { maxLength: 16 }),
    signed: fc.array(fc.tuple(moment, slug, slug), { maxLength: 20 }),
    regulatory: fc.array(fc.tuple(moment, slug), { maxLength: 10 }),
    bypassed: moment,
  },
  {
    requiredKeys: [
      ...(['issueId', 'projectId', 'revision', 'at', 'state', 'missing', 'waits', 'level'] as const),
      ...(['score', 'accepted', 'method', 'hazards', 'drafts', 'inherent', 'indicators'] as const),
      ...(['indicatorsUnknown', 'history', 'signed', 'regulatory'] as const),
    ],
  },
);
