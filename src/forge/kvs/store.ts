import type { Store } from '../../app/ports';
import { recordsOf } from './findRecords';
import { commitRecord, createRecord, loadRecord } from './issueRecords';
import { loadPolicy } from './policies';
import { appendRefusal, loadRefusals } from './refusals';
import { readEntries, readTexts, readTextsOf } from './trail';

/** The app's records in Forge's key-value store, as custom entities. */
export const forgeStore: Store = {
  async load(issueId, projectId) {
    const [record, policy] = await Promise.all([loadRecord(issueId), loadPolicy(projectId)]);
    return { record, policy };
  },
  loadPolicy,
  recordsOf,
  create: createRecord,
  commit: commitRecord,
  entries: readEntries,
  texts: readTexts,
  textsOf: readTextsOf,
  loadRefusals,
  appendRefusal,
};
