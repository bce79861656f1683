import type { Standing, StandingHazard } from './schema';

const worstFirst = (one: StandingHazard, other: StandingHazard): number =>
  other.score - one.score || one.seq - other.seq;

/** The worst hazards; the others are counted. */
function fewer(standing: Standing, most: number): Pick<Standing, 'hazards' | 'leftOut'> {
  const { hazards, leftOut = 0 } = standing;
  const dropped = Math.max(0, hazards.length - most);
  if (dropped === 0) return { hazards, ...(leftOut === 0 ? {} : { leftOut }) };
  return { hazards: [...hazards].sort(worstFirst).slice(0, most), leftOut: leftOut + dropped };
}

const withoutMarks = (standing: Standing): Standing => ({
  ...standing,
  ...{ signed: [], regulatory: [], indicators: [] },
});

const withFew = (standing: Standing): Standing => ({
  ...withoutMarks(standing),
  ...fewer(standing, 5),
  history: standing.history.slice(-6),
  waits: standing.waits.slice(0, 2),
});

const withOne = (standing: Standing): Standing => ({
  ...withoutMarks(standing),
  ...fewer(standing, 1),
  history: standing.history.slice(-2),
  waits: standing.waits.slice(0, 1),
});

const bare = (standing: Standing): Standing => ({
  ...withoutMarks(standing),
  ...fewer(standing, 0),
  history: standing.history.slice(-1),
  waits: standing.waits.slice(0, 1),
});

/**
 * Forms of a line for roll-ups with little room for the whole of it, each shorter than the one before. What people look at first stays
 * longest: state, level, score, whom it waits for. A form of a shorter form is that shorter form.
 */
export const FORMS: readonly ((standing: Standing) => Standing)[] = [withoutMarks, withFew, withOne, bare];
