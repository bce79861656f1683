import {
  doneIn,
  inColumns,
  inLanes,
  waysInto,
} from '../../../../../../../local-jira/site/client/src/pages/board/columns';
import { worksBySprint } from '../../../../../../../local-jira/site/client/src/pages/board/useBoard';
import { cardOf } from '../../../../../../support/cards';

const COLUMNS = [
  { name: 'To Do', statuses: [{ id: '1' }] },
  { name: 'Doing', statuses: [{ id: '2' }, { id: '3' }] },
  { name: 'Done', statuses: [{ id: '4' }] },
  { name: 'Unused', statuses: [] },
];

const todo = cardOf('A-1', { status: ['1', 'new'], assignee: ['b', 'Berta'] });
const doing = cardOf('A-2', { status: ['3', 'indeterminate'], assignee: ['a', 'Anton'] });
const done = cardOf('A-3', { status: ['4', 'done'], epic: ['E-1', 'Epic'] });
const elsewhere = cardOf('A-4', { status: ['5', 'new'] });
const ALL = [todo, doing, done, elsewhere];

const keys = (columns: ReturnType<typeof inColumns>): string[] =>
  columns.map(({ cards }) => cards.map(({ key }) => key).join());

it('puts cards into the column of their status', () => {
  expect(keys(inColumns(COLUMNS, ALL))).toEqual(['A-1', 'A-2', 'A-3', '']);
});

it('shows a card where it is on its way to', () => {
  expect(keys(inColumns(COLUMNS, ALL, new Map([['A-1', 2]])))).toEqual(['', 'A-2', 'A-1,A-3', '']);
});

it('finds every transition into a column', () => {
  const way = (id: string, to: string) => ({
    id,
    name: id,
    hasScreen: false,
    to: { id: to, name: to, statusCategory: { key: 'new' } },
  });
  const found = waysInto({ statusIds: ['2', '3'] }, [way('11', '2'), way('21', '3'), way('31', '4')]);
  expect(found.map(({ id }) => id)).toEqual(['11', '21']);
});

it('counts as done what is in the last column with a status', () => {
  expect(ALL.map((card) => doneIn(COLUMNS, card))).toEqual([false, false, true, false]);
  expect(doneIn([], todo)).toBe(false);
});

it('lays cards in lanes by name, those of nobody last', () => {
  const titles = (grouping: 'none' | 'assignee' | 'epic') =>
    inLanes(ALL, grouping).map(({ title, cards }) => [title, cards.length]);
  expect(titles('none')).toEqual([['', 4]]);
  expect(titles('assignee')).toEqual([
    ['Anton', 1],
    ['Berta', 1],
    ['Unassigned', 2],
  ]);
  expect(titles('epic')).toEqual([
    ['Epic', 1],
    ['Issues without epic', 3],
  ]);
});

const sprint = { id: 1, name: 'One', state: 'closed' as const, goal: '', originBoardId: 1 };
it.each([
  ['scrum' as const, [], true],
  ['kanban' as const, [], false],
  ['simple' as const, [], false],
  ['simple' as const, [sprint], true],
])('knows whether a %s board with sprints %j shows sprints only', (type, sprints, expected) => {
  const board = { id: 1, name: 'Board', type, location: { projectKey: 'A', projectName: 'A' } };
  expect(worksBySprint({ board, sprints })).toBe(expected);
});
