import {
  estimateOf,
  issuesInWords,
  readEstimate,
  totals,
} from '../../../../../../../local-jira/site/client/src/pages/board/estimates';
import { cardOf } from '../../../../../../support/cards';

const FIELD = 'customfield_10016';

it('adds estimates up by the category of the status', () => {
  const cards = [
    cardOf('A-1', { points: 3 }),
    cardOf('A-2', { points: 0.5 }),
    cardOf('A-3', { points: 5, status: ['10001', 'indeterminate'] }),
    cardOf('A-4', { points: 8, status: ['10003', 'done'] }),
    cardOf('A-5', { status: ['10003', 'done'] }),
  ];
  expect(totals(cards, FIELD)).toEqual({ todo: 3.5, started: 5, done: 8 });
});

it('finds no estimate where the board does not estimate', () => {
  const card = cardOf('A-1', { points: 3 });
  expect([estimateOf(card, FIELD), estimateOf(card, undefined)]).toEqual([3, undefined]);
});

it.each([
  ['', null],
  [' 5 ', 5],
  ['0.5', 0.5],
  ['0,5', 0.5],
  ['0', 0],
  ['-1', undefined],
  ['five', undefined],
  ['Infinity', undefined],
])('reads %j as an estimate', (text, value) => {
  expect(readEstimate(text)).toBe(value);
});

it('counts issues in words', () => {
  expect([0, 1, 2].map(issuesInWords)).toEqual(['0 issues', '1 issue', '2 issues']);
});
