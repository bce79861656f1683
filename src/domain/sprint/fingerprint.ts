import type { Sha256 } from '../shared/hash';
import { answersPart, fingerprintFrom } from '../signoff/fingerprint';
import type { Fingerprint } from '../signoff/schema';
import type { Policy } from '../policy/schema';
import type { SprintRecord, VouchedItem } from './schema';

/** What somebody vouches for who signs a sprint. */
export interface VouchedSprint {
  readonly policy: Policy;
  readonly record: SprintRecord;
  readonly issues: readonly VouchedItem[];
}

/**
 * Hash of each part that the signers of a sprint vouch for, salted with the record's salt. Parts: `sprint` (its ids and the
 * counted gate), `scope` (which issues, and which of them are relevant), `issues` (the root of each relevant one) and
 * `checklist:<id>`. Whether an issue passed is no part: it is asked anew at every decision.
 */
export function sprintFingerprint({ policy, record, issues }: VouchedSprint, sha256: Sha256): Fingerprint {
  const { salt, sprintId, projectId } = record;
  const relevant = issues.filter(({ outcome }) => outcome !== 'not-applicable');
  const parts = [
    ['sprint', { sprint: sprintId, project: projectId, gate: policy.sprint?.gate ?? null }],
    ['scope', issues.map(({ id, outcome }) => [id, outcome !== 'not-applicable'])],
    ['issues', relevant.map(({ id, root }) => [id, root])],
    ...(policy.sprint?.checklists ?? []).map((list) => answersPart(list, policy, record)),
  ] as const;
  return fingerprintFrom(salt, parts, sha256);
}
