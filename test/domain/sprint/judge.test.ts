import { decideGate } from '../../../src/domain/gate/decide';
import { fingerprintOf } from '../../../src/domain/signoff/fingerprint';
import { judgeIssue } from '../../../src/domain/sprint/judge';
import { aSprintPolicy, readySprint, SprintStory } from '../../support/sprintStory';
import { sha256 } from '../../support/sha256';

const judging = (policy = aSprintPolicy()) => ({
  policy,
  gate: policy.gates[0],
  now: '2026-11-21T08:00:00.000Z',
  sha256,
});

describe('one issue of a sprint', () => {
  test('is judged as a transition of it would be, and bound by the same fingerprint', () => {
    const story = readySprint();
    for (const id of ['101', '102', '103']) {
      const { situation, facts, record } = story.issue(id);
      const [gate] = story.policy.gates;
      const judged = judgeIssue(story.member(id), { ...judging(story.policy), now: situation.now });
      const decision = decideGate(gate!, situation);
      expect(judged.outcome).toBe(decision.outcome);
      expect(judged.signoffs).toEqual(decision.outcome === 'passed' ? decision.signoffs : []);
      expect(judged.root).toBe(
        decision.outcome === 'not-applicable'
          ? null
          : fingerprintOf({ gate: gate!, policy: story.policy, facts, record }, sha256).root,
      );
    }
  });

  test('says why its gate is shut', () => {
    const story = new SprintStory();
    story.make('101');
    const judged = judgeIssue(story.member('101'), judging());
    expect(judged.outcome).toBe('blocked');
    expect(judged.reasons.map(({ code }) => code)).toEqual(['items-open', 'signoff-missing']);
  });

  test('has not passed a gate that the policy does not have', () => {
    const story = readySprint();
    const judged = judgeIssue(story.member('101'), { ...judging(), gate: undefined });
    expect(judged).toMatchObject({ outcome: 'blocked', reasons: [{ code: 'gate-unknown' }], root: null });
  });

  test.each([
    [undefined, 'blocked'],
    [new Map([['clinical', { notPassed: ['7'] }]]), 'blocked'],
    [new Map([['clinical', { notPassed: [] }]]), 'passed'],
  ])('waits for its children where the gate asks for them: %j', (children, outcome) => {
    const story = readySprint();
    const [gate] = story.policy.gates;
    const asking = { ...gate!, children: 'clinical' };
    const member = { ...story.member('101'), ...(children === undefined ? {} : { children }) };
    expect(judgeIssue(member, { ...judging(), gate: asking }).outcome).toBe(outcome);
  });
});
