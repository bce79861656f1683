import type { SprintRequirement } from '../policy/schema';
import type { SprintRecord } from './schema';
import type { Signoff } from '../signoff/schema';

type Signed = Pick<SprintRecord, 'signoffs'>;

/**
 * The signatures that stand, oldest first: of each person in each role the latest that was not taken back, and no rejection
 * after which the same role approved. Whether they are for what is in the sprint now is not asked.
 */
export function standingIn({ signoffs }: Signed): Signoff[] {
  const stands = signoffs.filter(({ revoked }) => revoked === undefined);
  const latest = new Map(stands.map((one) => [`${one.role} ${one.signer}`, one.seq]));
  const last = new Map(stands.map((one) => [one.role, one.seq]));
  return stands.filter(
    ({ role, signer, seq, decision }) =>
      latest.get(`${role} ${signer}`) === seq && (decision === 'approved' || last.get(role) === seq),
  );
}

/** Whether what stands fills every role: enough people have approved, and nobody has rejected since. */
export function isComplete(
  standing: readonly Signoff[],
  requirement: SprintRequirement | undefined,
): boolean {
  if (requirement === undefined) return false;
  return requirement.signoffs.every(({ role, count }) => {
    const inRole = standing.filter((one) => one.role === role);
    return inRole.length >= count && inRole.every(({ decision }) => decision === 'approved');
  });
}
