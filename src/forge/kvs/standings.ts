import type { RollupPart, StandingStore } from '../../app/ports';
import { BUCKETS } from './buckets';
import { ENTITIES, rollupKey } from './keys';
import { mendPart } from './mending';
import { queryRows } from './query';
import { getRows } from './read';
import { rollupRow, standingRow, type RollupRow } from './standingRows';
import { unpack } from './unpack';

/** A bucket may be as large as a value can be: few of them go into one answer. */
const PARTS_A_PAGE = 10;

const under: StandingStore['under'] = async (parentId) => {
  const keys = Array.from({ length: BUCKETS }, (_, bucket) => rollupKey(parentId, bucket));
  const rows = await getRows(ENTITIES.rollup, keys, rollupRow);
  return [...rows.values()].flatMap(({ body }) => unpack(body));
};

const inProject: StandingStore['inProject'] = async (projectId, { cursor, limit }) => {
  const question = { index: 'by-project-score', partition: [projectId], descending: true, cursor, limit };
  const { rows, next } = await queryRows(ENTITIES.standing, standingRow, question);
  return { rows: rows.map(({ value }) => value.body), ...(next === undefined ? {} : { next }) };
};

const cursorParts = /^([0-9]{1,2}) (.*)$/;

/** The index has one partition a bucket: after the last page of one comes the first of the next. */
const parts: StandingStore['parts'] = async (cursor) => {
  const [, number = '0', token = ''] = cursorParts.exec(cursor ?? '') ?? [];
  const bucket = Number(number);
  const from = token === '' ? {} : { cursor: token };
  const question = { index: 'by-bucket', partition: [bucket], limit: PARTS_A_PAGE, ...from };
  const { rows, next } = await queryRows(ENTITIES.rollup, rollupRow, question);
  const after = next === undefined ? following(bucket) : `${bucket} ${next}`;
  return { parts: rows.map(({ value }) => partOf(value)), ...(after === undefined ? {} : { next: after }) };
};

const following = (bucket: number): string | undefined =>
  bucket + 1 < BUCKETS ? `${bucket + 1} ` : undefined;

const partOf = ({ parent, bucket, body }: RollupRow): RollupPart => ({
  parentId: parent,
  bucket,
  issueIds: body.lines.map(([issueId]) => issueId),
});

/** Where issues stand, in Forge's key-value store. What is written is written with the projections. */
export const forgeStandings: StandingStore = { under, inProject, parts, mend: mendPart };
