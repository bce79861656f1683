import { observe } from '../../../src/domain/gate/observe';
import { aChange, paragraph } from '../../support/facts';
import { sha256 } from '../../support/sha256';
import { passedStory, Story } from '../../support/story';

const nonce = 'jira-history-0000000777';

/** Jira reports a move to Done; `also` are fields that the same change edited. */
function moved(story: Story, also: readonly string[] = [], at = story.now) {
  const change = aChange({ history: '777', at, field: 'status', from: '2', to: '3', by: 'jonas' });
  const others = also.map((field) => aChange({ ...change, field, from: null, to: null }));
  story.facts = { ...story.facts, statusId: '3', changes: [...story.facts.changes, change, ...others] };
  const { record: recordThen, ...rest } = story.situation;
  return {
    change,
    see: () => observe({ nonce, change, recordThen }, { ...rest, facts: story.facts, sha256 }),
  };
}

describe('a change of status after the fact', () => {
  test('shows on which sign-offs a gate passed', () => {
    const story = passedStory();
    const signoffs = story.record.signoffs.map(({ seq }) => seq);
    expect(moved(story).see()).toMatchObject([
      {
        type: 'gate-passed',
        payload: { nonce, gate: 'clinical', transition: '777', by: 'jonas', from: '2', to: '3', signoffs },
      },
    ]);
  });

  test('shows a bypass with its reasons', () => {
    const story = new Story();
    story.answer('daniel', ['first']);
    expect(moved(story).see()).toMatchObject([
      { type: 'gate-bypassed', payload: { reasons: [{ code: 'items-open', items: ['second'] }, {}, {}] } },
    ]);
  });

  test('shows content that the transition itself changed', () => {
    const story = passedStory();
    story.facts = { ...story.facts, fields: { ...story.facts.fields, summary: 'Changed on the screen' } };
    expect(moved(story, ['summary']).see()).toMatchObject([
      { type: 'gate-drifted', payload: { changed: [{ part: 'field:summary', by: 'jonas' }] } },
    ]);
  });

  test('does not take a later edit for a bypass, however late the event is', () => {
    const story = passedStory();
    const { see } = moved(story);
    story.edit('description', paragraph('Edited when it was done'));
    expect(see()).toMatchObject([{ type: 'gate-passed' }]);
  });

  test('takes an edit before the move for what it is', () => {
    const story = passedStory();
    story.edit('description', paragraph('Edited before'));
    expect(moved(story).see()).toMatchObject([{ type: 'gate-bypassed' }]);
  });

  test('does not hold a later assignment against the signers', () => {
    const story = passedStory();
    const { see } = moved(story);
    story.assign('amara');
    expect(see()).toMatchObject([{ type: 'gate-passed' }]);
  });

  test('says nothing of a status that no gate guards', () => {
    const story = new Story();
    const change = aChange({ history: '1', field: 'status', from: '1', to: '2' });
    const { record: recordThen, ...rest } = story.situation;
    expect(observe({ nonce, change, recordThen }, { ...rest, sha256 })).toEqual([]);
  });
});
