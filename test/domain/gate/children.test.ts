import { childrenAsked, type ChildrenFound } from '../../../src/domain/gate/children';
import { decideGate } from '../../../src/domain/gate/decide';
import { explainReason } from '../../../src/domain/gate/explain';
import { reason } from '../../../src/domain/gate/reason';
import { refusalText } from '../../../src/domain/gate/refusalText';
import { aGate, aPolicy } from '../../support/policies';
import { passedStory, Story } from '../../support/story';

const asking = aGate({ children: 'clinical' });
const only = aGate({ checklists: [], signoffs: [], children: 'clinical' });
const policy = aPolicy({ gates: [asking] });

const decide = (story: Story, children?: ChildrenFound) =>
  decideGate(story.policy.gates[0]!, { ...story.situation, children });

const found = (notPassed: string[]): ChildrenFound => new Map([['clinical', { notPassed }]]);

describe('a gate that asks for the children', () => {
  const cases: [string, ChildrenFound | undefined, object[] | undefined][] = [
    ['passes when all of them have', found([]), undefined],
    [
      'names those that have not',
      found(['11', '12']),
      [{ code: 'children-not-passed', gate: 'clinical', count: 2, children: ['11', '12'] }],
    ],
    [
      'blocks when it is not known',
      new Map([['clinical', 'unknown']]),
      [{ code: 'children-unknown', gate: 'clinical' }],
    ],
    [
      'blocks when another gate was looked at',
      new Map([['other', { notPassed: [] }]]),
      [{ code: 'children-unknown', gate: 'clinical' }],
    ],
    ['blocks when nobody looked', undefined, [{ code: 'children-unknown', gate: 'clinical' }]],
  ];
  test.each(cases)('%s', (_, children, reasons) => {
    const expected =
      reasons === undefined ? { outcome: 'passed' } : { gate: 'clinical', outcome: 'blocked', reasons };
    expect(decide(passedStory(policy), children)).toMatchObject(expected);
  });

  test('is not empty when it asks for nothing else', () => {
    expect(decide(new Story(aPolicy({ gates: [only] })), found([]))).toMatchObject({ outcome: 'passed' });
  });

  test('still asks for its own sign-offs', () => {
    const decision = decide(new Story(policy), found(['11']));
    expect(decision.outcome === 'blocked' && decision.reasons.map(({ code }) => code)).toEqual([
      'items-open',
      'children-not-passed',
      'signoff-missing',
      'signoff-missing',
    ]);
  });

  test('is asked for once, however many gates name it', () => {
    expect(childrenAsked([asking, only, aGate()])).toEqual(['clinical']);
  });
});

describe('the words', () => {
  const shut = (count: number) => ({
    code: 'children-not-passed' as const,
    gate: 'clinical',
    count,
    children: ['10077', '10078'].slice(0, count),
  });

  test('count children, and never name them', () => {
    expect(explainReason(shut(1), policy).title).toBe('1 child has not passed');
    const gates = [{ gate: 'clinical', outcome: 'blocked' as const, reasons: [shut(2)] }];
    const text = refusalText({ key: 'TELE-1', status: 'Done', gates, policy });
    expect(text).toContain(
      '1) 2 children have not passed Clinical validation: Compliance on each child says what it lacks.',
    );
    expect(text).not.toContain('10077');
  });

  test('say that something is not known', () => {
    expect(explainReason({ code: 'children-unknown', gate: 'clinical' }, policy).title).toBe(
      'The children could not be checked',
    );
  });

  test('come from reasons that the contract knows', () => {
    expect(reason.safeParse(shut(2)).success).toBe(true);
    expect(reason.safeParse({ ...shut(1), children: Array(101).fill('1') }).success).toBe(false);
  });
});
