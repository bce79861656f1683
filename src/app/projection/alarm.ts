import type { AwaitingRow } from '../../domain/awaiting/schema';
import type { Instant, JiraId } from '../../domain/shared/ids';
import type { Ports, Projection } from '../ports';

/**
 * The app waits, too: a row of its own in the queue says when an issue has to be looked at again though nothing changes,
 * because a sign-off expires or somebody may have been interrupted. No policy can give anybody this role.
 */
export const ALARM = 'app-alarm';

export const isAlarm = ({ role }: Pick<AwaitingRow, 'role'>): boolean => role === ALARM;

/** The row that asks for an issue to be looked at again at a moment. */
export const alarmAt = (
  { projectId, issueId }: { readonly projectId: JiraId; readonly issueId: JiraId },
  due: Instant,
): AwaitingRow => ({
  projectId,
  issueId,
  role: ALARM,
  gate: ALARM,
  meaning: 'Look again',
  since: due,
  due,
  because: 'first',
});

const BLANK = '0'.repeat(64);
const MOST_TRIES = 5;

/** Leaves a mark for the next pass: this issue has to be looked at now. */
export async function wakeNow(
  ports: Ports,
  { issueId, projectId }: { readonly issueId: JiraId; readonly projectId?: JiraId },
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const known = await ports.projections.load(issueId);
    const base = known ?? (projectId === undefined ? undefined : blank({ issueId, projectId }, ports.now()));
    if (base === undefined) return;
    const rows = [...base.rows.filter((row) => !isAlarm(row)), alarmAt(base, ports.now())];
    const next = { ...base, rows, sequence: base.sequence + 1 };
    if ((await ports.projections.commit(next, base.sequence)) === 'committed') return;
  }
}

/** A projection of which nothing is shown yet. */
const blank = (ids: { readonly issueId: JiraId; readonly projectId: JiraId }, at: Instant): Projection => ({
  ...ids,
  sequence: 0,
  revision: 0,
  policy: 0,
  state: 'none',
  digest: BLANK,
  rows: [],
  at,
});
