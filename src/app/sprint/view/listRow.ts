import type { SprintName, SprintRow } from '../../../contract/sprintView';
import { roleName } from '../../../domain/gate/words';
import type { Policy } from '../../../domain/policy/schema';
import type { AccountId, JiraId } from '../../../domain/shared/ids';
import type { SprintRecord } from '../../../domain/sprint/schema';
import type { PersonName, SprintWaits } from '../../ports';
import { personIn } from '../../view/display';
import { isComplete, standingIn } from '../../../domain/sprint/standing';

/** People who are named in one list. */
const MOST_NAMED = 150;

/** Those who signed the sprints of a list: as many as are named, the first records first. */
export const signersIn = (records: readonly SprintRecord[]): AccountId[] =>
  [...new Set(records.flatMap((record) => standingIn(record).map(({ signer }) => signer)))].slice(
    0,
    MOST_NAMED,
  );

export interface ListedWith {
  readonly policy: Policy | undefined;
  /** Those whom Jira was asked about, and the names that it gave. */
  readonly asked: ReadonlySet<AccountId>;
  readonly names: readonly PersonName[];
  /** The latest looks, by sprint, where they are read. */
  readonly looks: ReadonlyMap<JiraId, SprintWaits>;
}

/** A line of the list, from what is recorded. */
export function listRowOf(
  sprint: SprintName,
  record: SprintRecord | undefined,
  { policy, asked, names, looks }: ListedWith,
): SprintRow {
  if (record?.opened === undefined) return { sprint };
  const standing = standingIn(record);
  const signed = standing.map(({ signer, role, decision, at }) => ({
    ...{ role: roleName(policy, role), decision, at },
    by: asked.has(signer) ? personIn(names, signer) : null,
  }));
  const revoked = record.signoffs.filter((one) => one.revoked !== undefined).length;
  const complete = isComplete(standing, policy?.sprint);
  return {
    sprint,
    record: {
      ...{ opened: record.opened.at, signed, revoked, complete },
      looked: lookedIn(record, looks.get(record.sprintId)),
    },
  };
}

type Looked = NonNullable<SprintRow['record']>['looked'];

/** What the later of two looks found: the one on record, or the one that only the lists know of. */
function lookedIn({ observed, revision }: SprintRecord, look: SprintWaits | undefined): Looked {
  const latest = observed.at(-1);
  if (look !== undefined && look.revision >= (latest?.seq ?? 0))
    return { at: look.looked, ...look.found, later: revision > look.revision };
  if (latest === undefined) return null;
  const { at, phase, validated, relevant, passed, seq } = latest;
  return { at, phase, validated, relevant, passed, later: revision > seq };
}
