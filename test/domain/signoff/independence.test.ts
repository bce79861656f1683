import { dependenceOf } from '../../../src/domain/signoff/independence';
import { aChange } from '../../support/facts';
import { aGate } from '../../support/policies';
import { Story } from '../../support/story';

const ALL = { notAssignee: true, notReporter: true, notAnswerer: true, distinctPeople: true };
const NONE = { notAssignee: false, notReporter: false, notAnswerer: false, distinctPeople: false };

function answeredByDaniel(): Story {
  const story = new Story();
  story.answer('daniel', ['first']);
  return story;
}

describe('independence', () => {
  test.each([
    ['jonas', ALL, 'is-assignee'],
    ['priya', ALL, 'is-reporter'],
    ['daniel', ALL, 'answered-checklist'],
    ['amara', ALL, undefined],
    ['jonas', NONE, undefined],
    ['priya', NONE, undefined],
    ['daniel', NONE, undefined],
  ])('of %s under %j: %s', (person, independence, dependence) => {
    const { facts, record } = answeredByDaniel();
    expect(dependenceOf(person, aGate({ independence }), facts, record)).toBe(dependence);
  });

  test.each([
    ['before the first answer', '2020-01-01T00:00:00.000Z', undefined],
    ['after the first answer', '2030-01-01T00:00:00.000Z', 'was-assignee'],
  ])('somebody assigned %s', (_, at, dependence) => {
    const { facts, record } = answeredByDaniel();
    const changes = [aChange({ at, field: 'assignee', from: 'amara', to: null })];
    expect(dependenceOf('amara', aGate(), { ...facts, changes }, record)).toBe(dependence);
  });

  test('a change of another field to the same id says nothing', () => {
    const { facts, record } = answeredByDaniel();
    const changes = [aChange({ at: '2030-01-01T00:00:00.000Z', field: 'customfield_1', to: 'amara' })];
    expect(dependenceOf('amara', aGate(), { ...facts, changes }, record)).toBeUndefined();
  });

  test('without any answer, the changelog counts nobody', () => {
    const { facts, record } = new Story();
    const changes = [aChange({ field: 'assignee', to: 'amara' })];
    expect(dependenceOf('amara', aGate(), { ...facts, changes }, record)).toBeUndefined();
  });

  test('without a checklist, nobody answered', () => {
    const { facts, record } = new Story();
    expect(dependenceOf('daniel', aGate({ independence: ALL }), facts, record)).toBeUndefined();
  });
});
