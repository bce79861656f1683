import fc from 'fast-check';
import type { CardFilter } from '../../../../../../../local-jira/site/client/src/pages/board/filter';
import {
  filterOptions,
  filterQuery,
  isFiltering,
  passes,
  readFilter,
  toggledIn,
} from '../../../../../../../local-jira/site/client/src/pages/board/filter';
import { cardOf } from '../../../../../../support/cards';

const NONE: CardFilter = { text: '', assignees: [], epics: [], types: [] };

const titration = cardOf('TELE-1', {
  summary: 'Suggest a dose',
  assignee: ['jonas-weber', 'Jonas Weber'],
  epic: ['TELE-9', 'Titration'],
});
const bug = cardOf('TELE-2', { summary: 'Wrong order', type: 'Bug' });

it.each<[string, Partial<CardFilter>, string[]]>([
  ['nothing', {}, ['TELE-1', 'TELE-2']],
  ['words of the summary in any case', { text: ' suggest A ' }, ['TELE-1']],
  ['a key', { text: 'tele-2' }, ['TELE-2']],
  ['a person', { assignees: ['jonas-weber'] }, ['TELE-1']],
  ['nobody', { assignees: [''] }, ['TELE-2']],
  ['a person or nobody', { assignees: ['jonas-weber', ''] }, ['TELE-1', 'TELE-2']],
  ['an epic', { epics: ['TELE-9'] }, ['TELE-1']],
  ['no epic', { epics: [''] }, ['TELE-2']],
  ['a type', { types: ['Bug'] }, ['TELE-2']],
  ['an epic and a type that do not meet', { epics: ['TELE-9'], types: ['Bug'] }, []],
])('leaves what matches %s', (_name, part, keys) => {
  const left = [titration, bug].filter((card) => passes({ ...NONE, ...part }, card));
  expect(left.map(({ key }) => key)).toEqual(keys);
});

it('keeps a filter in the address', () => {
  const list = fc.array(fc.string(), { maxLength: 3 });
  const filters = fc.record({ text: fc.string(), assignees: list, epics: list, types: list });
  fc.assert(
    fc.property(filters, (filter) => {
      expect(readFilter(new URLSearchParams(filterQuery(filter)))).toEqual(filter);
    }),
  );
});

it('knows an empty filter, which leaves no trace in the address', () => {
  expect([isFiltering(NONE), filterQuery(NONE)]).toEqual([false, '']);
  expect(isFiltering({ ...NONE, assignees: [''] })).toBe(true);
});

it('offers what cards have, each once and by name, nobody and no epic last', () => {
  const again = cardOf('TELE-3', {
    assignee: ['amara-okafor', 'Amara Okafor'],
    epic: ['TELE-9', 'Titration'],
  });
  expect(filterOptions([bug, titration, again])).toEqual({
    assignees: [
      { value: 'amara-okafor', text: 'Amara Okafor' },
      { value: 'jonas-weber', text: 'Jonas Weber' },
      { value: '', text: 'Unassigned' },
    ],
    epics: [
      { value: 'TELE-9', text: 'Titration' },
      { value: '', text: 'No epic' },
    ],
    types: [
      { value: 'Bug', text: 'Bug' },
      { value: 'Story', text: 'Story' },
    ],
  });
});

it('puts a value in and takes it out again', () => {
  expect(toggledIn(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggledIn(['a', 'b'], 'a')).toEqual(['b']);
});
