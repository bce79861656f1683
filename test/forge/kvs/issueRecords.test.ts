import { forgeStore } from '../../../src/forge/kvs/store';
import { installLocalKvs, kvsAnswer, type LocalKvs } from '../../support/localKvs';
import { commitOf, fresh } from '../../support/storeBehaviour';

const timedOut = () => kvsAnswer(504, { code: 'UNKNOWN_ERROR', message: 'Gateway timeout' });
const WRITE = '/api/v1/transaction';

describe('committing a record on Forge', () => {
  let kvs: LocalKvs;
  beforeEach(async () => {
    kvs = installLocalKvs();
    await forgeStore.create(fresh());
    kvs.requests.length = 0;
  });
  afterEach(() => kvs.close());
  const stored = async () => (await forgeStore.load('10042', '10000')).record;

  it('sends one transaction with the condition on the revision in it', async () => {
    await forgeStore.commit(
      commitOf(fresh(), ['a'], [{ seq: 1, texts: { note: { salt: fresh().salt, text: 'n' } } }]),
    );
    expect(kvs.requests.map(({ path }) => path)).toEqual([WRITE]);
    expect(kvs.requests[0]?.body).toMatchObject({
      set: [
        {
          key: '10042',
          entityName: 'issue-record',
          conditions: { and: [{ property: 'revision', condition: 'EQUAL_TO', values: [0] }] },
          value: { project: '10000', state: 'blocked', revision: 1 },
        },
        { key: 'issue-10042:0000000001', entityName: 'audit-entry' },
        { key: 'issue-10042:0000000001:text', entityName: 'audit-text' },
      ],
    });
  });

  it('uses no key twice in a transaction, whatever the entity', async () => {
    const texts = [1, 2].map((seq) => ({ seq, texts: { note: { salt: fresh().salt, text: 'n' } } }));
    await forgeStore.commit(commitOf(fresh(), ['a', 'b'], texts));
    const { set } = JSON.parse(JSON.stringify(kvs.requests[0]?.body));
    const keys: string[] = set.map(({ key }: { key: string }) => key);
    expect(new Set(keys).size).toBe(5);
  });

  it('writes no text for an entry that has none', async () => {
    await forgeStore.commit(commitOf(fresh(), ['a'], [{ seq: 1, texts: {} }]));
    expect(await forgeStore.texts('issue-10042', [1])).toEqual(new Map());
  });

  it('reads record and policy strictly, each with one get', async () => {
    await forgeStore.load('10042', '10000');
    expect(kvs.requests.map(({ path, body }) => [path, body])).toEqual([
      ['/api/v1/entity/get', { entityName: 'issue-record', key: '10042' }],
      ['/api/v1/entity/get', { entityName: 'policy', key: '10000' }],
    ]);
  });

  it('knows its own write when it was answered with an error', async () => {
    kvs.interfere(({ path }, serve) => (path === WRITE && serve().ok ? timedOut() : undefined));
    const commit = commitOf(fresh(), ['a']);
    expect(await forgeStore.commit(commit)).toBe('committed');
    expect(await stored()).toEqual(commit.record);
  });

  it('knows its own write even when somebody has written on top of it', async () => {
    const first = commitOf(fresh(), ['a']);
    const second = commitOf(first.record, ['b']);
    kvs.interfere(({ path }, serve) => {
      if (path !== WRITE) return undefined;
      serve();
      kvs.interfere(undefined);
      return timedOut();
    });
    const slow = forgeStore.commit(first);
    await forgeStore.commit(second);
    expect(await slow).toBe('committed');
  });

  it('is lost when others wrote more than one commit in between', async () => {
    const theirs = commitOf(fresh(), ['a']);
    await forgeStore.commit(theirs);
    await forgeStore.commit(commitOf(theirs.record, ['b']));
    expect(await forgeStore.commit(commitOf(fresh(), ['c']))).toBe('lost');
  });

  it('throws when the write failed and nothing has changed', async () => {
    kvs.interfere(({ path }) => (path === WRITE ? timedOut() : undefined));
    await expect(forgeStore.commit(commitOf(fresh(), ['a']))).rejects.toMatchObject({
      code: 'UNKNOWN_ERROR',
    });
  });

  it('throws when neither the write nor the look after it is answered', async () => {
    kvs.interfere((_, serve) => (serve().ok ? timedOut() : timedOut()));
    await expect(forgeStore.commit(commitOf(fresh(), ['a']))).rejects.toMatchObject({
      code: 'UNKNOWN_ERROR',
    });
  });

  it('throws when a record cannot be created and is not there', async () => {
    kvs.interfere(({ path }) => (path === '/api/v1/entity/set' ? timedOut() : undefined));
    await expect(forgeStore.create(fresh('10043'))).rejects.toMatchObject({ code: 'UNKNOWN_ERROR' });
  });

  it('sends nothing that is over a limit of the platform', async () => {
    const many = commitOf(
      fresh(),
      Array.from({ length: 25 }, (_, index) => `person-${index}`),
    );
    await expect(forgeStore.commit(many)).rejects.toMatchObject({ name: 'TooLarge' });
    expect(kvs.requests).toEqual([]);
  });
});
