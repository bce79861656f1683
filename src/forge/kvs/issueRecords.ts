import type { Commit, Fate } from '../../app/ports';
import { issueChain } from '../../domain/audit/append';
import type { StoredEntry } from '../../domain/audit/entry';
import type { IssueRecord } from '../../domain/record/schema';
import type { JiraId } from '../../domain/shared/ids';
import { checkLeads, entryLanded, putChain } from './chain';
import { ImpossibleWrite } from './errors';
import { ENTITIES, recordKey } from './keys';
import { getRow } from './read';
import { recordRow, rowOfRecord } from './records';
import { compareAndSet, createOnce, type Aftermath, type Put } from './write';

/**
 * The record of an issue, read strictly.
 * @throws {StoredValueInvalid} when it does not parse
 */
export async function loadRecord(issueId: JiraId): Promise<IssueRecord | undefined> {
  return (await getRow(ENTITIES.record, recordKey(issueId), recordRow))?.body;
}

/** The empty record of a first touch. */
export async function createRecord(record: IssueRecord): Promise<void> {
  if (record.revision !== 0) throw new ImpossibleWrite('a new record has no entries');
  const exists = async (): Promise<boolean> => (await loadRecord(record.issueId)) !== undefined;
  await createOnce(putRecord(record, 'none'), exists);
}

/**
 * The new state of a record, the entries that lead to it and their texts: one transaction, on the condition that
 * the expected revision is stored.
 * @throws {TooLarge} before anything is sent
 * @throws {ImpossibleWrite} when the entries do not lead from the expected revision to the new one
 */
export async function commitRecord(commit: Commit): Promise<Fate> {
  const { record, expected, entries, texts, state } = commit;
  const last = checkLeads(entries, {
    chain: issueChain(record.issueId),
    seq: record.revision,
    head: record.head,
  });
  if (last?.seq !== expected + entries.length)
    throw new ImpossibleWrite('entries do not follow the expected revision');
  const when = { attribute: 'revision', equals: expected };
  const writes = [{ ...putRecord(record, state), when }, ...putChain(entries, texts)];
  return compareAndSet(writes, () => aftermath(commit, last));
}

const putRecord = (record: IssueRecord, state: string): Put => ({
  entity: ENTITIES.record,
  key: recordKey(record.issueId),
  value: rowOfRecord(record, state),
  what: 'the record of this issue',
});

/** Somebody may have written on top of a commit that was answered with an error: then its entry tells. */
async function aftermath({ record, expected }: Commit, last: StoredEntry): Promise<Aftermath> {
  const stored = await loadRecord(record.issueId);
  if (stored === undefined || stored.revision <= expected) return 'unchanged';
  if (stored.revision === record.revision) return stored.head === record.head ? 'ours' : 'theirs';
  return (await entryLanded(last)) ? 'ours' : 'theirs';
}
