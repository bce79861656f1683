import type { IssueFacts } from '../../../../src/domain/gate/facts';
import { overdueDueDate } from '../../../../src/domain/risk/indicators/overdueDueDate';
import type { Json } from '../../../../src/domain/shared/canonicalJson';
import { asks, plainIssue, without } from './table';

const due = (duedate: Json, category?: string): IssueFacts =>
  plainIssue({
    fields: { duedate, status: category === undefined ? {} : { statusCategory: { key: category } } },
  });

describe('overdueDueDate', () => {
  asks(overdueDueDate, [
    ['no due date', plainIssue(), 'no', ['No due date']],
    ['not given', without('duedate'), 'unknown', ['Not known: the due date']],
    ['no date', due('2026-02-30T', 'new'), 'unknown'],
    ['later', due('2026-12-24', 'new'), 'no', ['Due date 24 December 2026']],
    ['today', due('2026-11-29', 'new'), 'no'],
    ['yesterday, which is still today in the west', due('2026-11-28', 'new'), 'no'],
    ['two days ago', due('2026-11-27', 'new'), 'yes', ['Due date 27 November 2026']],
    ['two days ago, in progress', due('2026-11-27', 'indeterminate'), 'yes'],
    ['two days ago, done', due('2026-11-27', 'done'), 'no', ['Due date 27 November 2026', 'Done']],
    ['two days ago, status unknown', due('2026-11-27'), 'unknown', ['Not known: the category of the status']],
    ['later, status unknown', due('2026-12-24'), 'no'],
    ['a year that no clock has', due('0000-00-00', 'new'), 'unknown'],
    [
      'the moment when it is over',
      due('2026-11-28', 'new'),
      'yes',
      undefined,
      { now: '2026-11-29T12:00:00.000Z' },
    ],
  ]);
});
