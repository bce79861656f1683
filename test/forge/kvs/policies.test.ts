import { kvs as sdk } from '@forge/kvs';
import { forgePolicies } from '../../../src/forge/kvs/desks';
import { forgeStore } from '../../../src/forge/kvs/store';
import { installLocalKvs, kvsAnswer, type LocalKvs } from '../../support/localKvs';
import { aPolicy } from '../../support/policies';
import { freshDesk, published, saved } from '../../support/storeBehaviour/changes';

const WRITE = '/api/v1/transaction';
const timedOut = () => kvsAnswer(504);

describe('publishing a policy on Forge', () => {
  let kvs: LocalKvs;
  beforeEach(async () => {
    kvs = installLocalKvs();
    await forgePolicies.createDesk(freshDesk());
    kvs.requests.length = 0;
  });
  afterEach(() => kvs.close());
  const version = (number: string) => sdk.entity<{ version: number }>('policy').get(`10000:${number}`);
  const first = () => published(freshDesk(), aPolicy());

  it('keeps every version beside the one in force', async () => {
    await forgePolicies.commit(first());
    await forgePolicies.commit(published(first().desk, aPolicy({ version: 2, title: 'Second' })));
    expect(await version('000001')).toMatchObject({ version: 1, body: { title: aPolicy().title } });
    expect(await version('000002')).toMatchObject({ version: 2, body: { title: 'Second' } });
  });

  it('puts no condition on a value that was never written', async () => {
    await forgePolicies.commit(first());
    const paths = kvs.requests.map(({ path }) => path);
    expect(paths).toEqual(['/api/v1/entity/get', '/api/v1/entity/set', WRITE]);
    expect(kvs.requests[1]?.body).toMatchObject({ options: { keyPolicy: 'FAIL_IF_EXISTS' } });
  });

  it('compares desk and policy in the one transaction that writes everything', async () => {
    await forgePolicies.commit(first());
    const is = (property: string, value: number) => ({
      and: [{ property, condition: 'EQUAL_TO', values: [value] }],
    });
    expect(kvs.requests[2]?.body).toMatchObject({
      set: [
        { key: 'desk-10000', entityName: 'policy-desk', conditions: is('revision', 0) },
        { key: '10000', entityName: 'policy', conditions: is('version', 0) },
        { key: '10000:000001', entityName: 'policy' },
        { key: 'policy-10000:0000000001', entityName: 'audit-entry' },
        { key: 'policy-10000:0000000001:text', entityName: 'audit-text' },
      ],
    });
  });

  it('has no policy in force while only the empty version is there', async () => {
    kvs.interfere(({ path }) => (path === WRITE ? timedOut() : undefined));
    await expect(forgePolicies.commit(first())).rejects.toThrow();
    expect(await forgeStore.loadPolicy('10000')).toBeUndefined();
    kvs.interfere(undefined);
    expect(await forgePolicies.commit(first())).toBe('committed');
  });

  it('refuses a policy of another project under the key of this one', async () => {
    await sdk
      .entity<object>('policy')
      .set('10000', { project: '10000', version: 1, body: aPolicy({ projectId: '10001' }) });
    await expect(forgeStore.loadPolicy('10000')).rejects.toMatchObject({ name: 'StoredValueInvalid' });
  });

  it('is lost when the policy was changed without its desk', async () => {
    const entity = sdk.entity<object>('policy');
    const other = aPolicy({ title: 'From elsewhere' });
    kvs.interfere(({ path }, serve) => {
      if (path !== WRITE) return undefined;
      kvs.interfere(undefined);
      void entity.set('10000', { project: '10000', version: 1, body: other });
      return serve();
    });
    expect(await forgePolicies.commit(first())).toBe('lost');
    expect(await forgePolicies.desk('10000')).toEqual(freshDesk());
  });

  describe('when the answer to a write was an error', () => {
    /** Each write happens and is answered with a time-out, until the next one that is let through. */
    const applied = () =>
      kvs.interfere(({ path }, serve) => {
        if (path !== WRITE) return undefined;
        serve();
        kvs.interfere(undefined);
        return timedOut();
      });

    it('knows its own publication', async () => {
      applied();
      expect(await forgePolicies.commit(first())).toBe('committed');
      expect(await forgeStore.loadPolicy('10000')).toEqual(aPolicy());
    });

    it('knows its own publication under another one', async () => {
      applied();
      const slow = forgePolicies.commit(first());
      await forgePolicies.commit(published(first().desk, aPolicy({ version: 2 })));
      expect(await slow).toBe('committed');
    });

    it.each([
      ['as it was saved', undefined],
      ['under another one', 'Second'],
    ])('knows its own draft, %s', async (_, above) => {
      applied();
      const draft = saved(freshDesk(), 'First');
      const slow = forgePolicies.commit(draft);
      if (above !== undefined) await forgePolicies.commit(saved(draft.desk, above));
      expect(await slow).toBe('committed');
    });

    it('knows a draft that no command names by the whole desk', async () => {
      applied();
      const draft = saved(freshDesk(), 'First');
      const unnamed = { ...draft, desk: { ...draft.desk, commands: [] } };
      expect(await forgePolicies.commit(unnamed)).toBe('committed');
    });

    it('knows that a draft is not its own', async () => {
      await forgePolicies.commit(saved(freshDesk(), 'Theirs'));
      kvs.interfere(({ path }) => (path === WRITE ? timedOut() : undefined));
      expect(await forgePolicies.commit(saved(freshDesk(), 'Ours'))).toBe('lost');
    });

    it('throws when nothing was written', async () => {
      kvs.interfere(({ path }) => (path === WRITE ? timedOut() : undefined));
      await expect(forgePolicies.commit(saved(freshDesk(), 'First'))).rejects.toThrow();
    });
  });

  it('sends nothing that is over a limit of the platform', async () => {
    const made = saved(freshDesk(), 'First');
    const gates = Array.from({ length: 30 }, (_, index) => ({
      ...aPolicy().gates[0]!,
      id: `gate-${index}`,
      scope: {
        fields: [{ field: 'customfield_1', anyOf: Array.from({ length: 50 }, () => 'x'.repeat(200)) }],
      },
    }));
    const draft = { ...made.desk.draft!, content: { title: 'Large', roles: [], gates } };
    await expect(forgePolicies.commit({ ...made, desk: { ...made.desk, draft } })).rejects.toMatchObject({
      name: 'TooLarge',
      what: 'the draft of this policy',
    });
    expect(kvs.requests).toEqual([]);
  });
});
