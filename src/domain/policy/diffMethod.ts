import type { RiskMethod } from '../risk/method';
import type { Difference } from './difference';
import type { Naming } from './diffWords';
import { rescored, type Rescored } from './rescored';
import type { Gate } from './schema';

/**
 * How the scoring of risk differs. Nobody can compare two methods level by level: another method lowers wherever a gate
 * looks at risk. A later version lowers where it lets something pass that did not, with the gates as they were. What the
 * gates themselves ask differently is a difference of its own.
 */
export function methodDifference(naming: Naming): Difference[] {
  const { method: was } = naming.before;
  const { method: now } = naming.after;
  if (was === undefined && now === undefined) return [];
  if (was === undefined || now === undefined)
    return [told(was === undefined ? 'Risk is scored' : 'Risk is no longer scored', was, now)];
  if (was.id === now.id && was.version === now.version) return [];
  if (was.id !== now.id)
    return [{ ...told('Risk is scored by another method', was, now), lowers: looks(naming).length > 0 }];
  const scored = rescored(was, now);
  const lowers = looks(naming).some((gate) => eases(gate, scored, { was, now }));
  const what = `Risk is scored by another version of ${now.title}`;
  return [{ ...told(what, was, now, countsIn(scored)), lowers }];
}

interface Methods {
  readonly was: RiskMethod;
  readonly now: RiskMethod;
}

const told = (
  what: string,
  was: RiskMethod | undefined,
  now: RiskMethod | undefined,
  counts = '',
): Difference => ({
  gate: null,
  what,
  was: was === undefined ? null : named(was),
  now: now === undefined ? null : `${named(now)}${counts}`,
  lowers: false,
});

const named = ({ title, version }: RiskMethod): string => `${title}, version ${version}`;

/** `: 3 ratings are lower, 1 rating is higher`. */
function countsIn(scored: readonly Rescored[]): string {
  const moved = scored.map(({ cell, was, now }) =>
    cell && was !== undefined && now !== undefined ? now.rank - was.rank : 0,
  );
  const lower = moved.filter((by) => by < 0).length;
  const higher = moved.filter((by) => by > 0).length;
  return lower + higher === 0 ? '' : `: ${ratings(lower)} lower, ${ratings(higher)} higher`;
}

const ratings = (count: number): string => (count === 1 ? '1 rating is' : `${count} ratings are`);

/** A gate that looks at risk before and after. */
interface Looking {
  readonly was: Gate;
  readonly now: Gate;
}

const looks = ({ before, after }: Naming): Looking[] =>
  before.gates.flatMap((was) => {
    const now = after.gates.find(({ id }) => id === was.id);
    if (now === undefined) return [];
    const asks = was.risk !== undefined && now.risk !== undefined;
    const chooses = was.scope.riskAtLeast !== undefined && now.scope.riskAtLeast !== undefined;
    return asks || chooses ? [{ was, now }] : [];
  });

const eases = (gate: Looking, scored: readonly Rescored[], methods: Methods): boolean =>
  letsMore(gate, scored, methods) || isForFewer(gate, scored, methods);

const rankIn = ({ levels }: RiskMethod, level: string): number => levels.findIndex(({ id }) => id === level);

/**
 * A rating stays below the ceiling that did not, or can be accepted where it was unknown. Where only the level makes
 * signatures stale, one that moves may be the level again for which people signed.
 */
function letsMore({ was, now }: Looking, scored: readonly Rescored[], methods: Methods): boolean {
  if (was.risk === undefined || now.risk === undefined) return false;
  const ceiling = { was: rankIn(methods.was, was.risk.atMost), now: rankIn(methods.now, was.risk.atMost) };
  const accepted = now.risk.acceptedBy !== undefined;
  const byLevel = now.risk.resign === 'level';
  return scored.some((level) => {
    if (level.now === undefined) return false;
    if (level.was === undefined) return accepted || level.now.rank <= ceiling.now;
    if (byLevel && level.now.id !== level.was.id) return true;
    return level.now.rank <= ceiling.now && level.was.rank > ceiling.was;
  });
}

/** A rating keeps an issue out of the gate's scope that did not. What is unknown is in scope. */
function isForFewer(
  { was: { scope }, now }: Looking,
  scored: readonly Rescored[],
  methods: Methods,
): boolean {
  const { riskAtLeast } = scope;
  if (riskAtLeast === undefined || now.scope.riskAtLeast === undefined) return false;
  const least = { was: rankIn(methods.was, riskAtLeast), now: rankIn(methods.now, riskAtLeast) };
  return scored.some(
    (level) =>
      level.now !== undefined &&
      level.now.rank < least.now &&
      (level.was === undefined || level.was.rank >= least.was),
  );
}
