import { marksOf, MOST_MARKS } from '../../../src/domain/portfolio/marks';
import { progressOf } from '../../../src/domain/portfolio/progress';
import { waitingIn } from '../../../src/domain/portfolio/waiting';
import { worstOf } from '../../../src/domain/standing/levels';
import { aStanding, daysAgo, level, NOW, scoredPolicy } from '../../support/standings';

const wait = (role: string, ago: number, due?: number) => ({
  ...{ role, gate: 'clinical', since: daysAgo(ago) },
  ...(due === undefined ? {} : { due: daysAgo(due) }),
});

describe('how far a milestone is', () => {
  const members = [
    aStanding({ state: 'passed', level: level(0) }),
    aStanding({ state: 'none', level: null }),
    aStanding({ waits: [wait('validator', 2), wait('officer', 1)], level: level(2) }),
    aStanding({ waits: [], level: null }),
    'unrecorded',
    'unread',
  ] as const;

  test('counts issues with gates, what is to sign, and what is unknown', () => {
    expect(progressOf(members, true)).toEqual({
      ...{ total: 5, passed: 1, toSign: 5, unassessed: 2, unread: 1 },
      level: level(2),
    });
  });

  test('does not call an issue unassessed where risk is not scored', () => {
    expect(progressOf(members, false).unassessed).toBe(1);
  });

  test('is nothing of nothing', () => {
    expect(progressOf([], true)).toEqual({
      ...{ total: 0, passed: 0, toSign: 0, unassessed: 0, unread: 0, level: null },
    });
  });
});

test('levels of different methods are compared by their place between the least and the worst', () => {
  const top = { id: 'top', name: 'Top', letter: 'T', rank: 4, of: 5 };
  const third = { ...top, rank: 3 };
  expect(worstOf([level(1), third, null])).toEqual(third);
  expect(worstOf([level(2), third])).toEqual(level(2));
  expect(worstOf([null])).toBeNull();
});

test('what waits is counted by role, the most first', () => {
  const standings = [
    aStanding({ issueId: '1', waits: [wait('officer', 1), wait('validator', 3, 1)] }),
    aStanding({ issueId: '2', waits: [wait('validator', 6, -4)] }),
  ];
  expect(waitingIn(standings, scoredPolicy(), NOW)).toEqual([
    {
      ...{ projectId: '10000', role: 'validator', roleName: 'clinical validator', count: 2, overdue: 1 },
      ...{ oldest: daysAgo(6), issueIds: ['1', '2'] },
    },
    {
      ...{ projectId: '10000', role: 'officer', roleName: 'compliance officer', count: 1, overdue: 0 },
      ...{ oldest: daysAgo(1), issueIds: ['1'] },
    },
  ]);
});

describe('marks on the time line', () => {
  const issues = new Map([['10042', { id: '10042', key: 'TELE-142', summary: 'Suggest a step' }]]);
  const around = { policy: scoredPolicy(), issues, now: NOW };

  test('are what was given, what a regulator asks for, and what waits, in order', () => {
    const standing = aStanding({
      signed: [[daysAgo(4), 'validator', 'clinical']],
      regulatory: [[daysAgo(9), 'evidence-list']],
      waits: [wait('officer', 4), wait('officer', 4, -3)],
    });
    expect(marksOf([standing], around)).toEqual({
      left: 0,
      marks: [
        { kind: 'regulatory', at: daysAgo(9), label: 'Evidence list complete, TELE-142' },
        { kind: 'sign-off', at: daysAgo(4), label: 'Clinical validator, Clinical validation, TELE-142' },
        { kind: 'waiting', at: NOW, label: 'Compliance officer, Clinical validation, TELE-142' },
        { kind: 'waiting', at: daysAgo(-3), label: 'Compliance officer, Clinical validation, TELE-142' },
      ],
    });
  });

  test('are the latest when there are very many', () => {
    const signed = Array.from({ length: 20 }, (_, ago): [string, string, string] => [
      daysAgo(20 - ago),
      'validator',
      'clinical',
    ]);
    const { marks, left } = marksOf(
      [1, 2, 3, 4].map(() => aStanding({ signed })),
      around,
    );
    expect([marks.length, left, marks[0]?.at]).toEqual([MOST_MARKS, 20, daysAgo(15)]);
  });
});
