import { decideTransition } from '../../../src/domain/gate/transition';
import { aGate, aPolicy } from '../../support/policies';
import { passedStory, Story } from '../../support/story';

const other = aGate({
  id: 'other',
  title: 'Other',
  guards: ['9'],
  checklists: ['evidence-list'],
  signoffs: [],
});
const decide = (story: Story, to: string, required: string[] = []) =>
  decideTransition({ to, required }, story.situation);

describe('a transition', () => {
  test('to a status that no gate guards is open', () => {
    expect(decide(new Story(), '1')).toEqual({ open: true, gates: [] });
  });

  test('to a guarded status is open when every gate has passed', () => {
    expect(decide(passedStory(), '3').open).toBe(true);
    expect(decide(new Story(), '3').open).toBe(false);
  });

  test('asks gates that the rule adds, each once', () => {
    const story = new Story(aPolicy({ gates: [aGate(), other] }));
    expect(decide(story, '1', ['other'])).toMatchObject({ open: false, gates: [{ gate: 'other' }] });
    expect(decide(story, '3', ['clinical']).gates).toHaveLength(1);
  });

  test('is shut for a gate that does not exist', () => {
    expect(decide(passedStory(), '3', ['lost']).gates).toContainEqual({
      gate: 'lost',
      outcome: 'blocked',
      reasons: [{ code: 'gate-unknown' }],
    });
  });

  test('is open when the gates that guard it do not apply', () => {
    const policy = aPolicy({ gates: [aGate({ scope: { labels: ['clinical'] } })] });
    expect(decide(new Story(policy), '3')).toMatchObject({
      open: true,
      gates: [{ outcome: 'not-applicable' }],
    });
  });

  test('is shut without a policy', () => {
    const situation = { ...new Story().situation, policy: undefined };
    expect(decideTransition({ to: '3', required: [] }, situation)).toMatchObject({
      open: false,
      gates: [{ reasons: [{ code: 'no-policy' }] }],
    });
  });
});
