import { modifiedFields, overlay } from '../../../src/domain/gate/overlay';
import { someFacts } from '../../support/facts';

describe('a transition screen laid over the issue', () => {
  test('that changes nothing leaves the facts alone', () => {
    const facts = someFacts();
    expect(overlay(facts, {})).toBe(facts);
  });

  test.each([
    [{ summary: 'New' }, { fields: expect.objectContaining({ summary: 'New' }) }],
    [{ assignee: { accountId: 'amara' } }, { assignee: 'amara' }],
    [{ assignee: null }, { assignee: undefined }],
    [{ reporter: { accountId: 'amara', displayName: 'A' } }, { reporter: 'amara' }],
    [{ labels: ['clinical'] }, { labels: ['clinical'] }],
    [{ labels: null }, { labels: [] }],
    [{ components: [{ id: '7', name: 'Dose' }] }, { componentIds: ['7'] }],
    [{ components: null }, { componentIds: [] }],
  ])('%j changes just that', (modified, changed) => {
    expect(overlay(someFacts(), modified)).toMatchObject({ reporter: 'priya', key: 'TELE-42', ...changed });
  });

  test.each([[{ assignee: 'jonas' }], [{ labels: 'x' }], [{ components: [{ id: 7 }] }]])(
    '%j has no known shape and is not guessed at',
    (modified) => {
      expect(() => overlay(someFacts(), modified)).toThrow();
    },
  );

  test('holds JSON only', () => {
    expect(modifiedFields.safeParse({ a: undefined }).success).toBe(false);
    expect(modifiedFields.safeParse({ a: [1, { b: null }] }).success).toBe(true);
  });
});
