import { kvs as sdk } from '@forge/kvs';
import { bucketOf } from '../../../src/forge/kvs/buckets';
import { mendPart } from '../../../src/forge/kvs/mending';
import { pack } from '../../../src/forge/kvs/pack';
import { forgeProjections } from '../../../src/forge/kvs/projections';
import { forgeStandings } from '../../../src/forge/kvs/standings';
import { FORMS } from '../../../src/domain/standing/compact';
import type { Standing } from '../../../src/domain/standing/schema';
import { installLocalKvs, kvsAnswer, type LocalKvs } from '../../support/localKvs';
import { aHazard, aStanding } from '../../support/standings';
import { aProjection } from '../../support/storeBehaviour/changes';

const EPIC = '10001';
const BUCKET = 3;
const IDS = Array.from({ length: 400 }, (_, index) => String(20_000 + index)).filter(
  (id) => bucketOf(id) === BUCKET,
);
const [FIRST = '', SECOND = '', THIRD = ''] = IDS;
const part = { parentId: EPIC, bucket: BUCKET, issueIds: [FIRST, SECOND] };

const lineOf = (issueId: string, more: Partial<Standing> = {}): Standing =>
  aStanding({ issueId, hazards: [aHazard()], signed: [['2026-11-02T10:00:00.000Z', 'a', 'b']], ...more });

/** Writes the bucket as nothing but a defect would. */
const tamper = (lines: readonly Standing[]) =>
  sdk.entity<object>('risk-rollup').set(`${EPIC}:03`, {
    ...{ parent: EPIC, bucket: BUCKET, revision: 50 },
    body: pack(lines),
  });

describe('mending a part of a roll-up', () => {
  let kvs: LocalKvs;
  beforeEach(async () => {
    kvs = installLocalKvs({ queryLagMs: 0 });
    for (const id of [FIRST, SECOND])
      await forgeProjections.commit(aProjection({ issueId: id, under: EPIC, standing: lineOf(id) }), 0);
  });
  afterEach(() => kvs.close());
  const lines = async () =>
    (await forgeStandings.under(EPIC)).map(({ issueId, missing }) => [issueId, missing]);
  const right = [
    [FIRST, 1],
    [SECOND, 1],
  ];

  it.each([
    ['a line is gone', [lineOf(SECOND)], 1],
    ['all lines are gone', [], 2],
    ['a line says something else', [lineOf(FIRST, { missing: 7 }), lineOf(SECOND)], 1],
    ['a line is of an issue that is elsewhere', [lineOf(FIRST), lineOf(SECOND), lineOf(THIRD)], 1],
    ['several are wrong', [lineOf(FIRST, { missing: 7 }), lineOf(THIRD)], 3],
  ])('puts right what is wrong when %s', async (_, stored, wrong) => {
    await tamper(stored);
    expect(await mendPart(part, [FIRST, SECOND])).toBe(wrong);
    expect(await lines()).toEqual(right);
    expect(await mendPart(part, [FIRST, SECOND])).toBe(0);
  });

  it('takes out the line of an issue that moved away', async () => {
    await forgeProjections.commit(
      aProjection({ issueId: FIRST, sequence: 2, under: '10002', standing: lineOf(FIRST) }),
      1,
    );
    await tamper([lineOf(FIRST), lineOf(SECOND)]);
    expect(await mendPart(part, [])).toBe(1);
    expect(await lines()).toEqual([[SECOND, 1]]);
  });

  it('makes a part that is not there', async () => {
    await sdk.entity('risk-rollup').delete(`${EPIC}:03`);
    expect(await mendPart(part, [FIRST])).toBe(1);
    expect(await lines()).toEqual([[FIRST, 1]]);
  });

  it('takes a shorter form for right', async () => {
    for (const form of FORMS) {
      await tamper([form(lineOf(FIRST)), lineOf(SECOND)]);
      expect(await mendPart(part, [FIRST, SECOND])).toBe(0);
    }
  });

  it('leaves alone issues of other buckets', async () => {
    const other = Array.from({ length: 40 }, (_, index) => String(30_000 + index)).find(
      (id) => bucketOf(id) !== BUCKET,
    );
    await forgeProjections.commit(aProjection({ issueId: other!, under: EPIC, standing: lineOf(other!) }), 0);
    expect(await mendPart(part, [other!])).toBe(0);
  });

  it('reads strictly what looks wrong in a batch', async () => {
    kvs.interfere(({ path }, serve) =>
      path === '/api/v1/batch/get' ? kvsAnswer(200, { successfulKeys: [], failedKeys: [] }) : serve(),
    );
    expect(await mendPart(part, [FIRST, SECOND])).toBe(0);
  });

  it('tries again when somebody else changes the part, and gives up after a while', async () => {
    await tamper([]);
    let revision = 100;
    let attempts = 0;
    kvs.interfere(({ path }) => {
      if (path !== '/api/v1/transaction') return undefined;
      attempts += 1;
      revision += 1;
      void sdk
        .entity<object>('risk-rollup')
        .set(`${EPIC}:03`, { parent: EPIC, bucket: BUCKET, revision, body: pack([]) });
      return undefined;
    });
    await expect(mendPart(part, [FIRST])).rejects.toMatchObject({ code: 'CONTENDED' });
    expect(attempts).toBe(5);
    kvs.interfere(undefined);
    expect(await mendPart(part, [FIRST])).toBe(1);
  });
});
