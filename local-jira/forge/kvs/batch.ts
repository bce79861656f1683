import { invalid, KvsError } from './errors';
import { BATCH_ITEMS_MAX } from './limits';

interface BatchKey {
  key?: unknown;
  entityName?: string;
}

export interface BatchAnswer {
  successfulKeys: object[];
  failedKeys: { key: unknown; entityName?: string; error: { code: string; message: string } }[];
}

/** Runs up to 25 operations one by one; what fails is reported beside what worked. */
export function batch<T extends BatchKey>(items: T[], run: (item: T) => object | undefined): BatchAnswer {
  if (items.length === 0 || items.length > BATCH_ITEMS_MAX) {
    throw invalid('BATCH_SIZE_EXCEEDED', `A batch has 1 to ${BATCH_ITEMS_MAX} items.`);
  }
  const answer: BatchAnswer = { successfulKeys: [], failedKeys: [] };
  for (const item of items) {
    const name =
      item.entityName === undefined ? { key: item.key } : { key: item.key, entityName: item.entityName };
    try {
      answer.successfulKeys.push({ ...name, ...run(item) });
    } catch (thrown) {
      if (!(thrown instanceof KvsError)) throw thrown;
      answer.failedKeys.push({ ...name, error: { code: thrown.code, message: thrown.message } });
    }
  }
  return answer;
}
