import { unseen } from '../../../../../../local-jira/site/client/src/chrome/unseen';

const notices = [{ at: '2026-11-22T10:00:00.000Z' }, { at: '2026-11-21T10:00:00.000Z' }];

describe('notices that are new', () => {
  it.each([
    [null, 2],
    ['2026-11-21T10:00:00.000Z', 1],
    ['2026-11-22T10:00:00.000Z', 0],
  ])('since %s are %i', (seen, count) => {
    expect(unseen(notices, seen)).toBe(count);
  });
});
