import fc from 'fast-check';
import type { Sprint } from '../../../../../../../local-jira/site/client/src/api/agile';
import type { Section } from '../../../../../../../local-jira/site/client/src/pages/backlog/sections';
import {
  BACKLOG,
  neighbourOf,
  offersFor,
  openSprints,
  sectionId,
  stays,
  withMoved,
} from '../../../../../../../local-jira/site/client/src/pages/backlog/sections';
import { cardOf } from '../../../../../../support/cards';

const sprintOf = (id: number, state: Sprint['state']): Sprint => ({
  id,
  name: `Sprint ${id}`,
  state,
  goal: '',
  originBoardId: 1,
});

const sectionOf = (sprint: Sprint | undefined, keys: string[]): Section => ({
  id: sectionId(sprint),
  sprint,
  cards: keys.map((key) => cardOf(key)),
});

const SECTIONS = [
  sectionOf(sprintOf(7, 'active'), ['A-1', 'A-2', 'A-3']),
  sectionOf(sprintOf(8, 'future'), []),
  sectionOf(undefined, ['A-4', 'A-5']),
];

const keysOf = (sections: readonly Section[]): string[] =>
  sections.map(({ cards }) => cards.map(({ key }) => key).join());

it('lists active sprints before future ones, each in their order, and no closed ones', () => {
  const all = [sprintOf(1, 'closed'), sprintOf(2, 'future'), sprintOf(3, 'active'), sprintOf(4, 'future')];
  expect(openSprints(all).map(({ id }) => id)).toEqual([3, 2, 4]);
});

it.each([
  ['A-1', { section: '7', key: 'A-3', after: true }, ['A-2,A-3,A-1', '', 'A-4,A-5']],
  ['A-3', { section: '7', key: 'A-1' }, ['A-3,A-1,A-2', '', 'A-4,A-5']],
  ['A-2', { section: '8' }, ['A-1,A-3', 'A-2', 'A-4,A-5']],
  ['A-2', { section: BACKLOG }, ['A-1,A-3', '', 'A-4,A-5,A-2']],
  ['A-5', { section: '7', key: 'A-2', after: false }, ['A-1,A-5,A-2,A-3', '', 'A-4']],
  ['A-4', { section: '7', key: 'gone' }, ['A-1,A-2,A-3,A-4', '', 'A-5']],
])('moves %s to %j', (key, target, expected) => {
  expect(keysOf(withMoved(SECTIONS, [key], target))).toEqual(expected);
});

it('neither loses nor doubles an issue, wherever it goes', () => {
  const all = keysOf(SECTIONS).join().split(',').filter(Boolean);
  const target = fc.record({
    section: fc.constantFrom('7', '8', BACKLOG),
    key: fc.constantFrom(...all),
    after: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.subarray(all, { minLength: 1 }), target, (keys, to) => {
      const moved = keysOf(withMoved(SECTIONS, keys, to))
        .join()
        .split(',')
        .filter(Boolean);
      expect(moved.sort()).toEqual([...all].sort());
    }),
  );
});

it.each([
  ['7', ['A-2'], { rankAfterIssue: 'A-1' }],
  ['7', ['A-1'], { rankBeforeIssue: 'A-2' }],
  ['7', ['A-1', 'A-2'], { rankBeforeIssue: 'A-3' }],
  ['7', ['A-1', 'A-2', 'A-3'], undefined],
  ['8', ['A-1'], undefined],
])('ranks in section %s the moved issues %j beside %j', (id, keys, beside) => {
  expect(
    neighbourOf(
      SECTIONS.find((section) => section.id === id),
      keys,
    ),
  ).toEqual(beside);
});

it.each([
  ['A-1', { section: '7', key: 'A-1' }, false],
  ['A-1', { section: '7', key: 'A-2', after: false }, true],
  ['A-1', { section: '7', key: 'A-2', after: true }, false],
  ['A-3', { section: '7' }, true],
  ['A-3', { section: '8' }, false],
])('knows that %s dropped on %j leaves everything in place: %s', (key, target, expected) => {
  expect(stays(SECTIONS, [key], target)).toBe(expected);
});

it('offers every other section and the ways up and down', () => {
  expect(offersFor(SECTIONS, 'A-2').map(({ text }) => text)).toEqual([
    'Move to Sprint 8',
    'Move to Backlog',
    'Move to the top',
    'Move up',
    'Move down',
    'Move to the bottom',
  ]);
  expect(offersFor(SECTIONS, 'A-4').map(({ text }) => text)).toEqual([
    'Move to Sprint 7',
    'Move to Sprint 8',
    'Move down',
    'Move to the bottom',
  ]);
});

it('does what an offer says', () => {
  const done = (text: string): string | undefined => {
    const offer = offersFor(SECTIONS, 'A-2').find((one) => one.text === text);
    return offer && keysOf(withMoved(SECTIONS, ['A-2'], offer.target))[0];
  };
  expect(done('Move up')).toBe('A-2,A-1,A-3');
  expect(done('Move down')).toBe('A-1,A-3,A-2');
  expect(done('Move to the top')).toBe('A-2,A-1,A-3');
  expect(done('Move to the bottom')).toBe('A-1,A-3,A-2');
  expect(done('Move to Backlog')).toBe('A-1,A-3');
});
