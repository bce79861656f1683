import { inParallel } from '../../../../local-jira/seed/play/parallel';

it('does everything, at most so much at the same time', async () => {
  let [running, most] = [0, 0];
  const done: number[] = [];
  await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    done.push(item);
  });
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

it('fails with the first failure', async () => {
  const work = inParallel([1, 2], 2, (item) => Promise.reject(new Error(`item ${item}`)));
  await expect(work).rejects.toThrow('item 1');
});
