import type { SprintCommit, SprintStore } from '../../app/ports';
import { sprintChain } from '../../domain/audit/append';
import type { StoredEntry } from '../../domain/audit/entry';
import type { JiraId } from '../../domain/shared/ids';
import type { SprintRecord } from '../../domain/sprint/schema';
import { checkLeads, entryLanded, putChain } from './chain';
import { ImpossibleWrite } from './errors';
import { ENTITIES, recordKey, sprintKey } from './keys';
import { loadPolicy } from './policies';
import { queryRows } from './query';
import { getRow, getRows } from './read';
import { recordRow } from './records';
import { rowOfSprint, sprintRow } from './sprintRows';
import { compareAndSet, createOnce, type Aftermath, type Put } from './write';

/** A record may be as large as a value can be: few of them go into one answer. */
const RECORDS_A_PAGE = 10;
const MOST_PROJECTS = 100;

const loadRecord = async (sprintId: JiraId, projectId: JiraId): Promise<SprintRecord | undefined> =>
  (await getRow(ENTITIES.sprint, sprintKey(sprintId, projectId), sprintRow))?.body;

const putRecord = (record: SprintRecord): Put => ({
  entity: ENTITIES.sprint,
  key: sprintKey(record.sprintId, record.projectId),
  value: rowOfSprint(record),
  what: 'the record of this sprint',
});

const load: SprintStore['load'] = async (sprintId, projectId) => {
  const [record, policy] = await Promise.all([loadRecord(sprintId, projectId), loadPolicy(projectId)]);
  return { ...(record && { record }), ...(policy && { policy }) };
};

const create: SprintStore['create'] = async (record) => {
  if (record.revision !== 0) throw new ImpossibleWrite('a new record has no entries');
  const { sprintId, projectId } = record;
  await createOnce(putRecord(record), async () => (await loadRecord(sprintId, projectId)) !== undefined);
};

/**
 * The new state of a record, the entries that lead to it and their texts: one transaction, on the condition that
 * the expected revision is stored.
 * @throws {TooLarge} before anything is sent
 * @throws {ImpossibleWrite} when the entries do not lead from the expected revision to the new one
 */
const commit: SprintStore['commit'] = async (wanted) => {
  const { record, expected, entries, texts } = wanted;
  const chain = sprintChain(record.sprintId, record.projectId);
  const last = checkLeads(entries, { chain, seq: record.revision, head: record.head });
  if (last?.seq !== expected + entries.length)
    throw new ImpossibleWrite('entries do not follow the expected revision');
  const when = { attribute: 'revision', equals: expected };
  const writes = [{ ...putRecord(record), when }, ...putChain(entries, texts)];
  return compareAndSet(writes, () => aftermath(wanted, last));
};

/** Somebody may have written on top of a commit that was answered with an error: then its entry tells. */
async function aftermath({ record, expected }: SprintCommit, last: StoredEntry): Promise<Aftermath> {
  const stored = await loadRecord(record.sprintId, record.projectId);
  if (stored === undefined || stored.revision <= expected) return 'unchanged';
  return (await entryLanded(last)) ? 'ours' : 'theirs';
}

const inProject: SprintStore['inProject'] = async (projectId, cursor) => {
  const from = cursor === undefined ? {} : { cursor };
  const question = { index: 'by-project', partition: [projectId], limit: RECORDS_A_PAGE, ...from };
  const { rows, next } = await queryRows(ENTITIES.sprint, sprintRow, question);
  return { records: rows.map(({ value }) => value.body), ...(next === undefined ? {} : { next }) };
};

const withRecord: SprintStore['withRecord'] = async (kind, cursor) => {
  const from = cursor === undefined ? {} : { cursor };
  const question = { index: 'by-state', partition: [kind], limit: RECORDS_A_PAGE, ...from };
  const { rows, next } = await queryRows(ENTITIES.sprint, sprintRow, question);
  const places = rows.map(({ value }) => ({ sprintId: value.sprint, projectId: value.project }));
  return { places, ...(next === undefined ? {} : { next }) };
};

const projectsOf: SprintStore['projectsOf'] = async (sprintId) => {
  const question = { index: 'by-sprint', partition: [sprintId], limit: MOST_PROJECTS };
  const { rows } = await queryRows(ENTITIES.sprint, sprintRow, question);
  return rows.map(({ value }) => value.project);
};

/**
 * A batch executes gets, and a get is strictly consistent.
 * @see https://developer.atlassian.com/platform/forge/storage-reference/entities-batch/
 */
const issueRecords: SprintStore['issueRecords'] = async (ids) => {
  const rows = await getRows(ENTITIES.record, [...new Set(ids)].map(recordKey), recordRow);
  return new Map([...rows].map(([id, { body }]) => [id, body]));
};

/** Records of sprints in Forge's key-value store. */
export const forgeSprints: SprintStore = {
  load,
  create,
  commit,
  inProject,
  withRecord,
  projectsOf,
  issueRecords,
};
