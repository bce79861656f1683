import { linkOf } from '../../../../../src/domain/risk/indicators/reading/links';
import type { Json } from '../../../../../src/domain/shared/canonicalJson';
import { aLink } from '../table';

const type = { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };

describe('a link as it reads from the issue', () => {
  test.each([
    ['inward', aLink({ phrase: 'is blocked by', category: 'done' }), 'is blocked by', true],
    ['outward', aLink({ phrase: 'blocks', inward: false, category: 'new' }), 'blocks', false],
    ['no status', aLink({ phrase: 'is blocked by' }), 'is blocked by', undefined],
  ])('%s', (_way, entry, phrase, done) => {
    expect(linkOf(entry)).toMatchObject({ phrase, done, issue: '77' });
  });

  test.each<[string, Json]>([
    ['no object', 'TELE-9'],
    ['no other issue', { type }],
    ['no type', { inwardIssue: { id: '77' } }],
    ['a phrase that is no text', { type: { ...type, inward: 7 }, inwardIssue: { id: '77' } }],
    ['an id that is no text', { type, inwardIssue: { id: 77 } }],
    ['an id that could end a query', { type, inwardIssue: { id: '77) or id in (1' } }],
    ['an id with a line behind it', { type, inwardIssue: { id: '77\n' } }],
    ['members that every object has', { type: '__proto__', inwardIssue: { id: 'constructor' } }],
  ])('nothing for %s', (_what, entry) => {
    expect(linkOf(entry)).toBeUndefined();
  });
});
