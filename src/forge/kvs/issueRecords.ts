import type { Commit } from '../../app/ports';
import type { StoredEntry } from '../../domain/audit/entry';
import type { IssueRecord } from '../../domain/record/schema';
import type { JiraId } from '../../domain/shared/ids';
import { ImpossibleWrite } from './errors';
import { ENTITIES, entryKey, recordKey, textKey } from './keys';
import { getRow } from './read';
import { entryRow, recordRow, rowOfEntry, rowOfRecord, rowOfTexts } from './records';
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
export async function commitRecord(commit: Commit): Promise<'committed' | 'lost'> {
  const { record, expected, entries, state } = commit;
  const last = checkedLast(commit);
  const when = { attribute: 'revision', equals: expected };
  const puts = [
    { ...putRecord(record, state), when },
    ...entries.map(putEntry),
    ...putTexts(last.chain, commit),
  ];
  return compareAndSet(puts, () => aftermath(commit, last));
}

export const putEntry = (entry: StoredEntry): Put => ({
  entity: ENTITIES.entry,
  key: entryKey(entry.chain, entry.seq),
  value: rowOfEntry(entry),
  what: 'an audit entry',
});

const putRecord = (record: IssueRecord, state: string): Put => ({
  entity: ENTITIES.record,
  key: recordKey(record.issueId),
  value: rowOfRecord(record, state),
  what: 'the record of this issue',
});

const putTexts = (chain: string, { texts }: Commit): Put[] =>
  texts
    .filter((each) => Object.keys(each.texts).length > 0)
    .map((each) => ({
      entity: ENTITIES.text,
      key: textKey(chain, each.seq),
      value: rowOfTexts(chain, each.seq, each.texts),
      what: 'a text',
    }));

/** Entries are never overwritten: they must follow the expected revision one by one. */
function checkedLast({ record, expected, entries }: Commit): StoredEntry {
  const last = entries.at(-1);
  if (last === undefined) throw new ImpossibleWrite('no entry for a change of state');
  const follows = entries.every((entry, index) => entry.seq === expected + index + 1);
  const ends = record.revision === last.seq && record.head === last.hash;
  if (!follows || !ends) throw new ImpossibleWrite('entries do not lead to the record');
  return last;
}

/** Somebody may have written on top of a commit that was answered with an error: then its entry tells. */
async function aftermath({ record, expected }: Commit, last: StoredEntry): Promise<Aftermath> {
  const stored = await loadRecord(record.issueId);
  if (stored === undefined || stored.revision <= expected) return 'unchanged';
  if (stored.revision === record.revision) return stored.head === record.head ? 'ours' : 'theirs';
  const entry = await getRow(ENTITIES.entry, entryKey(last.chain, last.seq), entryRow);
  return entry?.hash === last.hash ? 'ours' : 'theirs';
}
