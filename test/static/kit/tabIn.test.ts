import { belowIn, tabIn } from '../../../static/kit/tabIn';

const TABS = ['queue', 'register', 'how'] as const;

describe('the tab that an address names', () => {
  test.each([
    ['/', 'queue'],
    ['', 'queue'],
    ['/?level=high', 'queue'],
    ['/register', 'register'],
    ['register', 'register'],
    ['/register?level=high#top', 'register'],
    ['/how/indicators', 'how'],
    ['/queue', 'queue'],
    ['/no-such-tab', undefined],
    ['/REGISTER', undefined],
    ['//register', 'queue'],
    ['/__proto__', undefined],
  ])('%j is %j', (path, tab) => {
    expect(tabIn(path, TABS)).toBe(tab);
  });
});

test.each([
  ['/sprints/14', '14'],
  ['sprints/14', '14'],
  ['/sprints/14/report?x=1', '14'],
  ['/sprints?x=/14', ''],
  ['/sprints/', ''],
  ['/sprints', ''],
  ['', ''],
])('below the tab, %j names %j', (path, below) => {
  expect(belowIn(path)).toBe(below);
});
