import type { RefusalChain, Fate } from '../../app/ports';
import { NO_ENTRY, type StoredEntry } from '../../domain/audit/entry';
import type { JiraId } from '../../domain/shared/ids';
import { entryLanded, putEntry } from './chain';
import { ImpossibleWrite } from './errors';
import { ENTITIES, refusalsKey } from './keys';
import { getRow } from './read';
import { refusalRow, refusalsOf, rowOfRefusals } from './records';
import { compareAndSet, createOnce, type Aftermath, type Put } from './write';

/** The head of an issue's chain of refused transitions, read strictly. */
export async function loadRefusals(issueId: JiraId): Promise<RefusalChain | undefined> {
  const row = await getRow(ENTITIES.refusals, refusalsKey(issueId), refusalRow);
  return row === undefined ? undefined : refusalsOf(row);
}

/**
 * Appends one entry: the new head and the entry in one transaction, on the condition that the head before it is
 * stored.
 * @throws {ImpossibleWrite} when the entry is not the one that the head names
 */
export async function appendRefusal(next: RefusalChain, entry: StoredEntry): Promise<Fate> {
  const follows = next.revision === entry.seq && next.head === entry.hash;
  if (!follows) throw new ImpossibleWrite('the head does not name this entry');
  if (next.revision === 1) await createEmpty(next);
  const when = { attribute: 'revision', equals: next.revision - 1 };
  return compareAndSet([{ ...putHead(next), when }, putEntry(entry)], () => aftermath(next, entry));
}

const putHead = (chain: RefusalChain): Put => ({
  entity: ENTITIES.refusals,
  key: refusalsKey(chain.issueId),
  value: rowOfRefusals(chain),
  what: 'the list of refused transitions',
});

function createEmpty({ issueId, projectId }: RefusalChain): Promise<void> {
  const empty = putHead({ issueId, projectId, revision: 0, head: NO_ENTRY, latest: {} });
  return createOnce(empty, async () => (await loadRefusals(issueId)) !== undefined);
}

async function aftermath(next: RefusalChain, entry: StoredEntry): Promise<Aftermath> {
  const stored = await loadRefusals(next.issueId);
  if (stored === undefined || stored.revision < next.revision) return 'unchanged';
  return (await entryLanded(entry)) ? 'ours' : 'theirs';
}
