import { anItem, aPolicy } from '../../support/policies';
import { Story } from '../../support/story';

const TEXT = 'e'.repeat(64);
const items = [
  anItem('plain', { notApplicable: false }),
  anItem('optional', { required: false }),
  anItem('safeguard', { addressable: true, notApplicable: false }),
];
const policy = aPolicy({ templates: [{ id: 'evidence-list', version: 1, title: 'List', items }] });

describe('answering', () => {
  test.each([
    ['plain', 'done', undefined, 'done'],
    ['plain', 'open', undefined, 'done'],
    ['plain', 'not-applicable', TEXT, 'answer-not-allowed'],
    ['plain', 'implemented', undefined, 'answer-not-allowed'],
    ['optional', 'not-applicable', undefined, 'reason-required'],
    ['optional', 'not-applicable', TEXT, 'done'],
    ['safeguard', 'done', undefined, 'answer-not-allowed'],
    ['safeguard', 'implemented', undefined, 'done'],
    ['safeguard', 'equivalent-alternative', undefined, 'reason-required'],
    ['safeguard', 'equivalent-alternative', TEXT, 'done'],
    ['safeguard', 'not-reasonable', TEXT, 'done'],
    ['nothing', 'done', undefined, 'unknown-item'],
    ['toString', 'done', undefined, 'unknown-item'],
    ['__proto__', 'done', undefined, 'unknown-item'],
  ] as const)('%s with %s and reason %s: %s', (item, value, reason, outcome) => {
    expect(new Story(policy).answer('daniel', [item], { value, reason })).toBe(outcome);
  });

  test('an item twice in one command is refused', () => {
    expect(new Story(policy).answer('daniel', ['plain', 'plain'])).toBe('invalid-request');
  });

  test('a checklist that no applying gate asks for is refused', () => {
    expect(new Story(policy).answer('daniel', ['plain'], {}, 'other')).toBe('unknown-item');
  });

  test('over an answer that was not seen is refused', () => {
    const story = new Story(policy);
    story.answer('daniel', ['plain']);
    expect(story.answer('priya', ['plain'], { replaces: 0 })).toBe('edit-conflict');
    expect(story.answer('priya', ['plain'], { replaces: 1 })).toBe('done');
  });

  test('one bad answer leaves all of them unwritten', () => {
    const story = new Story(policy);
    expect(story.answer('daniel', ['plain', 'nothing'])).toBe('unknown-item');
    expect(story.record.revision).toBe(0);
  });

  test('an answer that the rules stop allowing no longer settles its item', () => {
    const story = new Story(
      aPolicy({ templates: [{ id: 'evidence-list', version: 1, title: 'L', items: [anItem('x')] }] }),
    );
    story.answer('daniel', ['x'], { value: 'not-applicable', reason: TEXT });
    expect(story.codes()).not.toContain('items-open');
    const stricter = aPolicy({
      templates: [
        { id: 'evidence-list', version: 2, title: 'L', items: [anItem('x', { notApplicable: false })] },
      ],
    });
    const later = new Story(stricter);
    later.record = story.record;
    expect(later.codes()).toContain('items-open');
  });
});
