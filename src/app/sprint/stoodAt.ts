import type { SprintFound } from '../../domain/gate/sprint';
import type { Instant } from '../../domain/shared/ids';
import { sprintFound } from '../../domain/sprint/found';
import type { Look } from './look';

/**
 * How a sprint stands now; or stood at a moment, as far as that can be told: what holds now held then when everybody had
 * signed by then, and where nobody had approved by then it did not hold. What changed since is unknown.
 */
export function stoodAt(name: string, { assessment }: Look, moment?: Instant): SprintFound | 'unknown' {
  const found = sprintFound(assessment, name);
  if (moment === undefined) return found;
  const { validated, signed, situation } = assessment;
  if (validated) return { ...found, validated: signed.carrying.every(({ at }) => at <= moment) };
  const approved = situation.record.signoffs.some(
    ({ decision, at }) => decision === 'approved' && at <= moment,
  );
  return approved ? 'unknown' : found;
}
