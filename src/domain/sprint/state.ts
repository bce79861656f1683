import type { Reason } from '../gate/reason';
import type { Findings } from '../gate/signoffs';
import type { SprintLack } from './lacks';
import type { SprintRecord } from './schema';

/**
 * How far a sprint's validation is: `none` nobody opened it, `open` something is lacking, `ready` everything is there but
 * the signatures, `signing` some have signed, `validated` all have and it holds, `stale` it was signed and does not hold
 * any more, `rejected` a signer said no.
 */
export type SprintState = 'none' | 'open' | 'ready' | 'signing' | 'validated' | 'stale' | 'rejected';

interface Found {
  readonly opened: boolean;
  readonly validated: boolean;
  readonly lacks: readonly SprintLack[];
  readonly signed: Findings;
  readonly record: Pick<SprintRecord, 'signoffs'>;
}

export function stateOfSprint({ opened, validated, lacks, signed, record }: Found): SprintState {
  if (!opened) return 'none';
  if (validated) return 'validated';
  if (signed.reasons.some(({ code }) => code === 'signoff-rejected')) return 'rejected';
  const approved = record.signoffs.some((s) => s.revoked === undefined && s.decision === 'approved');
  if (approved) return lacks.length > 0 || signed.reasons.some(isFlaw) ? 'stale' : 'signing';
  return lacks.length > 0 ? 'open' : 'ready';
}

const isFlaw = ({ code }: Reason): boolean =>
  code === 'signoff-stale' || code === 'signoff-expired' || code === 'signoff-not-independent';
