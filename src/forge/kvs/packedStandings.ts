import * as z from 'zod';
import { dimension } from '../../domain/risk/assessment';
import { jiraId, slug } from '../../domain/shared/ids';
import { knownLevel } from '../../domain/standing/schema';

const n = z.int();

/** Revision, at, state, missing; level, score, accepted; method, its version; drafts, inherent, unknown, left out; bypassed. */
const packedFacts = z.tuple([n, n, n, n, n, n, n, n, n, n, n, n, n, n]);
/** Id, seq, dimensions; severity, probability; level, initial, score; controls, unverified, control; since. */
const packedHazard = z.tuple([n, n, n, n, n, n, n, n, n, n, n, n]);
export type PackedHazard = z.output<typeof packedHazard>;

/**
 * A line of a roll-up, short: issue, project, facts, waits, hazards, indicators, history, signed, regulatory. Moments are
 * milliseconds since 1970, names are places in `words`, levels are places in `levels`, and what is absent is -1, or 0
 * where it is a moment.
 */
export const packedLine = z.tuple([
  jiraId,
  jiraId,
  packedFacts,
  z.array(z.tuple([n, n, n, n])),
  z.array(packedHazard),
  z.array(n),
  z.array(z.tuple([n, n, n])),
  z.array(z.tuple([n, n, n])),
  z.array(z.tuple([n, n])),
]);
export type PackedLine = z.output<typeof packedLine>;

/** The lines of one bucket. Names and levels that come again and again are written once. */
export const packedStandings = z.strictObject({
  v: z.literal(1),
  words: z.array(z.union([slug, jiraId])),
  levels: z.array(knownLevel),
  lines: z.array(packedLine),
});
export type PackedStandings = z.output<typeof packedStandings>;

/** In the order of the schema, which only ever grows at its end: the bit of a dimension never changes. */
export const DIMENSIONS = dimension.options;
export const STATES = ['none', 'blocked', 'passed'] as const;
