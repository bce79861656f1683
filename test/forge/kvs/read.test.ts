import { kvs as sdk } from '@forge/kvs';
import { rowOfRecord } from '../../../src/forge/kvs/records';
import { forgeStore } from '../../../src/forge/kvs/store';
import { installLocalKvs, kvsAnswer, type LocalKvs } from '../../support/localKvs';
import { commitOf, fresh } from '../../support/storeBehaviour';

describe('reading from Forge', () => {
  let kvs: LocalKvs;
  beforeEach(() => {
    kvs = installLocalKvs();
  });
  afterEach(() => kvs.close());
  const load = () => forgeStore.load('10042', '10000');

  it.each(['KEY_NOT_FOUND', 'NOT_FOUND'])('takes %s for absent', async (code) => {
    kvs.interfere(() => kvsAnswer(404, { code, message: 'no' }));
    expect(await load()).toEqual({ record: undefined, policy: undefined });
  });

  it.each([
    [404, 'ENTITY_NOT_FOUND'],
    [404, undefined],
    [429, 'RATE_LIMIT_EXCEEDED'],
    [500, 'INTERNAL_ERROR'],
    [504, undefined],
  ])('throws for %i %s: an error is not an absence', async (status, code) => {
    kvs.interfere(() => kvsAnswer(status, code === undefined ? undefined : { code, message: 'no' }));
    await expect(load()).rejects.toMatchObject({ name: 'ForgeKvsError' });
  });

  it.each([
    ['a field too many', { ...rowOfRecord(fresh(), 'none'), body: { ...fresh(), approved: true } }],
    ['a version that nobody knows', { ...rowOfRecord(fresh(), 'none'), body: { ...fresh(), v: 2 } }],
    ['a revision that body and attribute tell differently', { ...rowOfRecord(fresh(), 'none'), revision: 3 }],
    ['a head that they tell differently', { ...rowOfRecord(fresh(), 'none'), head: fresh().salt }],
    ['another project', { ...rowOfRecord(fresh(), 'none'), project: '10001' }],
  ])('throws for a stored record with %s', async (_, value) => {
    await sdk.entity<object>('issue-record').set('10042', value);
    await expect(load()).rejects.toMatchObject({ name: 'StoredValueInvalid', entity: 'issue-record' });
  });

  it('asks strictly for an entry that the batch does not see yet', async () => {
    await forgeStore.create(fresh());
    const commit = commitOf(fresh(), ['a', 'b']);
    await forgeStore.commit(commit);
    kvs.interfere(({ path }) =>
      path === '/api/v1/batch/get' ? kvsAnswer(200, { successfulKeys: [], failedKeys: [] }) : undefined,
    );
    expect(await forgeStore.entries('issue-10042', 1, 2)).toEqual(commit.entries);
  });

  it('throws when one key of a batch failed for a reason of its own', async () => {
    const failedKeys = [{ key: 'k', error: { code: 'INTERNAL_ERROR', message: 'no' } }];
    kvs.interfere(() => kvsAnswer(200, { successfulKeys: [], failedKeys }));
    await expect(forgeStore.texts('issue-10042', [1])).rejects.toThrow('INTERNAL_ERROR');
  });

  it('asks for twenty-five keys at a time', async () => {
    await forgeStore.texts(
      'issue-10042',
      Array.from({ length: 60 }, (_, index) => index + 1),
    );
    const sizes = kvs.requests.map(({ body }) => (Array.isArray(body) ? body.length : 0));
    expect(sizes).toEqual([25, 25, 10]);
  });

  it('names the entry that is missing', async () => {
    await expect(forgeStore.entries('issue-10042', 7, 7)).rejects.toMatchObject({
      name: 'EntryMissing',
      chain: 'issue-10042',
      seq: 7,
    });
  });
});
