import { kvs as sdk } from '@forge/kvs';
import { forgeStore } from '../../../src/forge/kvs/store';
import { installLocalKvs, kvsAnswer, type LocalKvs } from '../../support/localKvs';
import { aPolicy } from '../../support/policies';

const WRITE = '/api/v1/transaction';
const timedOut = () => kvsAnswer(504);

describe('publishing a policy on Forge', () => {
  let kvs: LocalKvs;
  beforeEach(() => {
    kvs = installLocalKvs();
  });
  afterEach(() => kvs.close());
  const version = (number: string) => sdk.entity<{ version: number }>('policy').get(`10000:${number}`);

  it('keeps every version beside the one in force', async () => {
    await forgeStore.publish(aPolicy(), 0);
    await forgeStore.publish(aPolicy({ version: 2, title: 'Second' }), 1);
    expect(await version('000001')).toMatchObject({ version: 1, body: { title: aPolicy().title } });
    expect(await version('000002')).toMatchObject({ version: 2, body: { title: 'Second' } });
  });

  it('puts no condition on a value that was never written', async () => {
    await forgeStore.publish(aPolicy(), 0);
    const paths = kvs.requests.map(({ path }) => path);
    expect(paths).toEqual(['/api/v1/entity/get', '/api/v1/entity/set', WRITE]);
    expect(kvs.requests[1]?.body).toMatchObject({ options: { keyPolicy: 'FAIL_IF_EXISTS' } });
    expect(kvs.requests[2]?.body).toMatchObject({
      set: [{ conditions: { and: [{ property: 'version', condition: 'EQUAL_TO', values: [0] }] } }, {}],
    });
  });

  it('has no policy in force while only the empty version is there', async () => {
    kvs.interfere(({ path }) => (path === WRITE ? timedOut() : undefined));
    await expect(forgeStore.publish(aPolicy(), 0)).rejects.toThrow();
    expect(await forgeStore.loadPolicy('10000')).toBeUndefined();
    kvs.interfere(undefined);
    expect(await forgeStore.publish(aPolicy(), 0)).toBe('committed');
  });

  it('knows its own publication when it was answered with an error', async () => {
    kvs.interfere(({ path }, serve) => (path === WRITE && serve().ok ? timedOut() : undefined));
    expect(await forgeStore.publish(aPolicy(), 0)).toBe('committed');
  });

  it('refuses a policy of another project under the key of this one', async () => {
    await sdk
      .entity<object>('policy')
      .set('10000', { project: '10000', version: 1, body: aPolicy({ projectId: '10001' }) });
    await expect(forgeStore.loadPolicy('10000')).rejects.toMatchObject({ name: 'StoredValueInvalid' });
  });
});
