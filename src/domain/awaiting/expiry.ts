import type { Gate } from '../policy/schema';
import type { IssueRecord } from '../record/schema';
import type { Instant } from '../shared/ids';

const DAY_MS = 86_400_000;

/** When time alone will next change what these gates say: the first approval that expires after now. */
export function nextExpiry(
  gates: readonly Gate[],
  record: IssueRecord | undefined,
  now: Instant,
): Instant | undefined {
  const moments = gates.flatMap((gate) =>
    gate.signoffs.flatMap(({ role, validDays }) =>
      validDays === undefined
        ? []
        : (record?.signoffs ?? [])
            .filter((s) => s.gate === gate.id && s.role === role && s.revoked === undefined)
            .map(({ at }) => new Date(Date.parse(at) + validDays * DAY_MS).toISOString()),
    ),
  );
  return moments.filter((moment) => moment > now).sort()[0];
}
