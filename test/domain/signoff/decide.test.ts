import { aGate, aPolicy, anItem } from '../../support/policies';
import { Story } from '../../support/story';
import type { SignCommand } from '../../../src/domain/signoff/decide';

const ready = (): Story => {
  const story = new Story();
  story.answer('daniel', ['first', 'second']);
  return story;
};

describe('signing', () => {
  test.each<[string, Partial<SignCommand>, string]>([
    ['without the permission of the role', { mayRole: false }, 'lacks-role'],
    ['as the assignee', { signer: 'jonas' }, 'is-assignee'],
    ['a gate that the policy does not have', { gate: 'other' }, 'unknown-gate'],
    ['in a role that the gate does not ask for', { role: 'janitor' }, 'unknown-gate'],
    ['a fingerprint that is not the current one', { seen: '0'.repeat(64) }, 'changed-while-reading'],
    ['with another meaning', { meaning: 'Looks good' }, 'wrong-meaning'],
    ['a rejection without rationale', { decision: 'rejected' }, 'rationale-required'],
    [
      'before the role that signs first',
      { role: 'officer', meaning: 'Approved for release' },
      'out-of-order',
    ],
  ])('%s is refused', (_, command, code) => {
    const story = ready();
    const before = story.record;
    expect(story.sign('amara', 'validator', command)).toBe(code);
    expect(story.record).toBe(before);
  });

  test('while items are open is refused', () => {
    const story = new Story();
    story.answer('daniel', ['first']);
    expect(story.sign('amara', 'validator')).toBe('checklist-incomplete');
  });

  test('while evidence is missing is refused', () => {
    const items = [anItem('first', { evidence: 'required' })];
    const story = new Story(
      aPolicy({ templates: [{ id: 'evidence-list', version: 1, title: 'List', items }] }),
    );
    story.answer('daniel', ['first']);
    expect(story.sign('amara', 'validator')).toBe('evidence-missing');
    story.answer('daniel', ['first'], { evidence: ['c'.repeat(64)] });
    expect(story.sign('amara', 'validator')).toBe('done');
  });

  test('a gate that does not apply is refused', () => {
    const story = new Story(aPolicy({ gates: [aGate({ scope: { labels: ['x'] } })] }));
    expect(story.sign('amara', 'validator')).toBe('unknown-gate');
  });

  test('a rejection is possible while items are open', () => {
    expect(new Story().sign('amara', 'validator', { decision: 'rejected', rationale: 'd'.repeat(64) })).toBe(
      'done',
    );
  });

  test('again by the same person replaces the earlier sign-off', () => {
    const story = ready();
    story.sign('amara', 'validator');
    story.sign('amara', 'validator');
    expect(story.record.signoffs).toHaveLength(1);
    expect(story.record.signoffs[0]?.seq).toBe(story.record.revision);
  });

  test('writes the fingerprint with the record’s own salt', () => {
    const story = ready();
    story.sign('amara', 'validator');
    const given = story.record.signoffs[0];
    expect(Object.keys(given?.fingerprint.parts ?? {}).sort()).toEqual([
      'attachments',
      'checklist:evidence-list',
      'field:description',
      'field:summary',
      'issue',
    ]);
  });
});

describe('revoking', () => {
  test.each([
    ['one’s own', 'amara', false, 'done'],
    ['another person’s', 'daniel', false, 'not-your-signoff'],
    ['another person’s as compliance officer', 'helen', true, 'done'],
  ])('%s sign-off', (_, by, any, outcome) => {
    const story = ready();
    story.sign('amara', 'validator');
    expect(story.revoke(by, story.record.signoffs[0]?.seq ?? 0, any)).toBe(outcome);
  });

  test('what does not exist or was revoked is refused', () => {
    const story = ready();
    story.sign('amara', 'validator');
    const seq = story.record.signoffs[0]?.seq ?? 0;
    expect(story.revoke('amara', 999)).toBe('no-such-signoff');
    story.revoke('amara', seq);
    expect(story.revoke('amara', seq)).toBe('no-such-signoff');
  });
});
