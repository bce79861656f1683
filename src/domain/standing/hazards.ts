import type { AssessedHazard } from '../risk/assess';
import { dimension } from '../risk/assessment';
import type { StandingHazard } from './schema';

/** A hazard in a line, without words. Dimensions come in one order, whoever chose them in which. */
export function hazardLine({ hazard, initial, residual }: AssessedHazard): StandingHazard {
  const { id, seq, dimensions, controls, since } = hazard;
  const open = controls.filter(({ verified }) => !verified);
  const [first] = open;
  return {
    ...{ id, seq, dimensions: dimension.options.filter((each) => dimensions.includes(each)), since },
    ...(residual === undefined ? {} : { severity: residual.severity, probability: residual.probability }),
    level: residual?.level ?? null,
    initial: initial?.level ?? null,
    score: residual?.score ?? 0,
    controls: controls.length,
    unverified: open.length,
    ...(first === undefined ? {} : { control: first.issueId }),
  };
}
