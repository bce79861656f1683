import { fakeStore } from './fakeStore';
import { commitOf, fresh, storeBehaviour } from './storeBehaviour';

storeBehaviour('in memory', () => {
  const store = fakeStore();
  return {
    store,
    failNextWrite: () => store.faults.failNextWrite(),
    close: () => Promise.resolve(),
  };
});

describe('faults of the store in memory', () => {
  it('applies a write and throws all the same, once', async () => {
    const store = fakeStore();
    await store.create(fresh());
    store.faults.applyThenThrow();
    const commit = commitOf(fresh(), ['a']);
    await expect(store.commit(commit)).rejects.toThrow();
    expect((await store.load('10042', '10000')).record).toEqual(commit.record);
    expect(await store.commit(commitOf(commit.record, ['b']))).toBe('committed');
  });

  it('fails reads until it is told not to', async () => {
    const store = fakeStore();
    store.faults.failReads(true);
    await expect(store.load('10042', '10000')).rejects.toThrow();
    store.faults.failReads(false);
    expect(await store.loadPolicy('10000')).toBeUndefined();
  });

  it('gives copies, so that a reader cannot change what is stored', async () => {
    const store = fakeStore();
    await store.create(fresh());
    const { record } = await store.load('10042', '10000');
    record?.assignees.push('mallory-quinn');
    expect((await store.load('10042', '10000')).record?.assignees).toEqual([]);
  });
});
