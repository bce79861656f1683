import * as z from 'zod';
import type { Store } from '../../app/ports';
import { jiraId } from '../../domain/shared/ids';
import { StoredValueInvalid } from './errors';
import { ENTITIES } from './keys';
import { queryRows } from './query';

/** The most that one query gives. */
const PER_PAGE = 100;

/** Nothing of a record is read here but its key: a record that does not parse is found all the same. */
const anything = z.unknown();

/**
 * A page of the ids of a project's issues that have a record. The index sorts by state: an issue whose state changes
 * between two pages may be met twice, or not at all.
 */
export const recordsOf: Store['recordsOf'] = async (projectId, cursor) => {
  const question = { index: 'by-project-state', partition: [projectId], cursor, limit: PER_PAGE };
  const { rows, next } = await queryRows(ENTITIES.record, anything, question);
  return { issueIds: rows.map(({ key }) => idOf(key)), next };
};

function idOf(key: string): string {
  const parsed = jiraId.safeParse(key);
  if (!parsed.success) throw new StoredValueInvalid(ENTITIES.record, 'key');
  return parsed.data;
}
