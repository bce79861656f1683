import { kvs as sdk } from '@forge/kvs';
import { bucketOf } from '../../../src/forge/kvs/buckets';
import { forgeProjections } from '../../../src/forge/kvs/projections';
import { forgeStandings } from '../../../src/forge/kvs/standings';
import { emptyRollup } from '../../../src/forge/kvs/standingRows';
import { installLocalKvs, kvsAnswer, type LocalKvs } from '../../support/localKvs';
import { aStanding } from '../../support/standings';
import { aProjection } from '../../support/storeBehaviour/changes';

const EPIC = '10001';
const GET = '/api/v1/entity/get';
const SET = '/api/v1/entity/set';
const WRITE = '/api/v1/transaction';

const child = (issueId: string, more: object = {}) =>
  aProjection({ issueId, under: EPIC, standing: aStanding({ issueId }), ...more });
/** Children whose lines lie in one bucket. */
const siblings = (count: number): string[] => {
  const ids = Array.from({ length: count * 64 }, (_, index) => String(20_000 + index));
  return ids.filter((id) => bucketOf(id) === 3).slice(0, count);
};

describe('standings on Forge', () => {
  let kvs: LocalKvs;
  beforeEach(() => {
    kvs = installLocalKvs({ queryLagMs: 0 });
  });
  afterEach(() => kvs.close());
  const paths = () => kvs.requests.map(({ path }) => path);
  const writes = () => paths().filter((path) => path === WRITE).length;

  it('reads a roll-up in one request, however many lines it has', async () => {
    for (let index = 0; index < 40; index += 1) await forgeProjections.commit(child(String(500 + index)), 0);
    kvs.requests.length = 0;
    expect(await forgeStandings.under(EPIC)).toHaveLength(40);
    expect(paths()).toEqual(['/api/v1/batch/get']);
  });

  it('writes a first projection in one transaction, on three conditions', async () => {
    await forgeProjections.commit(child('10042'), 0);
    expect(paths()).toEqual([GET, SET, GET, SET, WRITE]);
    const when = (property: string) => ({ and: [{ property, condition: 'EQUAL_TO', values: [0] }] });
    expect(kvs.requests.at(-1)?.body).toMatchObject({
      set: [
        { key: 'projected-10042', entityName: 'projection', conditions: when('sequence') },
        { key: 'standing-10042', entityName: 'standing', value: { project: '10000', score: 0 } },
        {
          ...{ key: `${EPIC}:04`, entityName: 'risk-rollup', conditions: when('revision') },
          value: { parent: EPIC, bucket: 4, revision: 1 },
        },
      ],
    });
  });

  it('replaces twenty rows of the queue and moves a line in one transaction that Forge takes', async () => {
    const rows = (prefix: string) =>
      Array.from({ length: 20 }, (_, index) => ({ gate: `${prefix}-${index}` }));
    await forgeProjections.commit(child('10042', { waiting: rows('old') }), 0);
    const next = { sequence: 2, under: '10002', waiting: rows('new'), standing: aStanding({ score: 1 }) };
    expect(await forgeProjections.commit(child('10042', next), 1)).toBe('committed');
    const body = kvs.requests.at(-1)?.body as { set: object[] };
    expect(body.set).toHaveLength(24);
  });

  it('writes neither line nor standing when nothing of them changed', async () => {
    await forgeProjections.commit(child('10042'), 0);
    kvs.requests.length = 0;
    await forgeProjections.commit(child('10042', { sequence: 2, state: 'passed' }), 1);
    expect(paths()).toEqual([GET, WRITE]);
    expect((kvs.requests.at(-1)?.body as { set: object[] }).set).toHaveLength(1);
  });

  it('tries again with the lines that are there now when a sibling was faster', async () => {
    const [one = '', other = ''] = siblings(2);
    await forgeProjections.commit(child(one), 0);
    const results = await Promise.all([
      forgeProjections.commit(child(other), 0),
      forgeProjections.commit(
        child(one, { sequence: 2, standing: aStanding({ issueId: one, score: 9 }) }),
        1,
      ),
    ]);
    expect(results).toEqual(['committed', 'committed']);
    expect((await forgeStandings.under(EPIC)).map(({ score }) => score).sort()).toEqual([0, 9]);
  });

  it('needs few writes for many siblings that come at once', async () => {
    const children = Array.from({ length: 100 }, (_, index) => String(30_000 + index));
    const fates = await Promise.all(children.map((id) => forgeProjections.commit(child(id), 0)));
    const lost = fates.filter((fate) => fate === 'lost').length;
    expect(lost).toBeLessThan(20);
    // All at once is the worst that can be: in each round one of a bucket gets through.
    expect(writes()).toBeLessThan(600);
  });

  it('says that it lost when siblings are faster each time', async () => {
    const [one = ''] = siblings(1);
    let revision = 100;
    kvs.interfere(({ path }) => {
      if (path !== WRITE) return undefined;
      // Right before each write somebody else's has changed the bucket.
      revision += 1;
      void sdk.entity<object>('risk-rollup').set(`${EPIC}:03`, { ...emptyRollup(EPIC, 3), revision });
      return undefined;
    });
    expect(await forgeProjections.commit(child(one), 0)).toBe('lost');
    expect(writes()).toBe(8);
    kvs.interfere(undefined);
    expect(await forgeStandings.under(EPIC)).toEqual([]);
    expect(await forgeProjections.load(one)).toBeUndefined();
    expect(await forgeProjections.commit(child(one), 0)).toBe('committed');
  });

  it('throws when a write fails though nobody else changed anything', async () => {
    kvs.interfere(({ path }) => (path === WRITE ? kvsAnswer(503) : undefined));
    await expect(forgeProjections.commit(child('10042'), 0)).rejects.toThrow();
    expect(writes()).toBe(1);
  });

  it('asks one query for a page of a project, from the end of the index', async () => {
    await forgeStandings.inProject('10000', { limit: 25 });
    expect(kvs.requests.at(-1)?.body).toEqual({
      ...{ entityName: 'standing', indexName: 'by-project-score', partition: ['10000'] },
      ...{ sort: 'DESC', limit: 25 },
    });
  });

  it.each([
    ['project', { project: '10001' }],
    ['score', { score: 7 }],
  ])('refuses a standing whose %s and body tell differently', async (_, wrong) => {
    const right = { project: '10000', score: 0, body: aStanding() };
    await sdk.entity<object>('standing').set('standing-10042', { ...right, ...wrong });
    const project = 'project' in wrong ? '10001' : '10000';
    const read = forgeStandings.inProject(project, { limit: 5 });
    await expect(read).rejects.toMatchObject({ name: 'StoredValueInvalid', entity: 'standing' });
  });
});
