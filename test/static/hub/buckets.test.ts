import type { InboxRow } from '../../../src/contract/operations/inboxList';
import { askOf, askOfSprint, bucketsOf, changedWords, dueWord, rowKey } from '../../../static/hub/buckets';
import { waitingSprint } from '../harness/fixtures/queueBook';

const NOW = '2026-11-19T10:00:00.000Z';
const TODAY = '2026-11-19';
const ZONE = { locale: 'en-GB', timeZone: 'Europe/Berlin' };

const row = (key: string, part: Partial<InboxRow> = {}): InboxRow => ({
  issue: {
    id: key.replace(/\D/g, ''),
    key,
    summary: `Summary of ${key}`,
    status: 'In Review',
    type: 'Story',
  },
  project: { id: '10000', key: 'TELE', name: 'Telehealth' },
  gate: { id: 'clinical-validation', title: 'Clinical validation' },
  role: { id: 'clinical-validator', name: 'clinical validator' },
  meaning: 'Clinically validated',
  since: '2026-11-10T10:00:00.000Z',
  due: null,
  overdue: false,
  because: 'first',
  changed: null,
  ...part,
});

describe('the groups of the queue', () => {
  it.each([
    [null, false, 'No due date'],
    ['2026-11-16T09:00:00.000Z', true, 'Overdue'],
    ['2026-11-19T22:59:00.000Z', false, 'Today'],
    ['2026-11-19T23:01:00.000Z', false, 'This week'],
    ['2026-11-26T09:59:00.000Z', false, 'This week'],
    ['2026-11-26T10:00:00.000Z', false, 'Later'],
  ] as const)('puts what is due %s under its word', (due, overdue, name) => {
    expect(bucketsOf([row('TELE-1', { due, overdue })], NOW, ZONE)).toEqual([
      { name, rows: [row('TELE-1', { due, overdue })] },
    ]);
  });

  it('keeps the order of the rows, leaves out empty groups and starts with what is overdue', () => {
    const late = { due: '2026-11-01T10:00:00.000Z', overdue: true };
    const found = bucketsOf([row('TELE-1'), row('TELE-3', late), row('TELE-2', late)], NOW, ZONE);
    expect(found.map(({ name, rows }) => [name, rows.map(({ issue }) => issue.key)])).toEqual([
      ['Overdue', ['TELE-3', 'TELE-2']],
      ['No due date', ['TELE-1']],
    ]);
  });
});

describe('the words of a row', () => {
  it.each([
    ['2026-11-19T01:00:00.000Z', 'Today'],
    ['2026-11-18T22:59:00.000Z', 'Yesterday'],
    ['2026-11-18T23:01:00.000Z', 'Today'],
    ['2026-11-16T10:00:00.000Z', '3 days ago'],
    ['2026-11-11T10:00:00.000Z', undefined],
    ['2026-11-20T10:00:00.000Z', undefined],
  ])('says of %s in Berlin: %s', (due, word) => {
    expect(dueWord(due, TODAY, ZONE)).toBe(word);
  });

  it.each([
    [null, 'First time'],
    [[], 'Nothing'],
    [['Description', 'Attachments'], 'Description, Attachments'],
    [['A', 'B', 'C'], 'A, B, C'],
    [['A', 'B', 'C', 'D'], 'A, B and 2 more'],
  ])('says what changed since %p', (changed, words) => {
    expect(changedWords(row('TELE-1', { changed }))).toBe(words);
  });

  it('says what is asked', () => {
    expect(askOf(row('TELE-1'))).toBe('Sign: Clinical validation, as clinical validator');
    expect(askOf(row('TELE-1', { because: 'stale' }))).toMatch(/^Sign again: /);
  });

  it.each([
    ['first', 'Sign: Clinically validated, as clinical validator'],
    ['stale', 'Sign again: Clinically validated, as clinical validator'],
  ] as const)('says what is asked about a sprint that waits because %s', (because, words) => {
    expect(askOfSprint(waitingSprint({ because }))).toBe(words);
  });

  it('tells one gate of one issue in one role from another', () => {
    const other = row('TELE-1', { role: { id: 'quality', name: 'quality' } });
    expect(rowKey(row('TELE-1'))).not.toBe(rowKey(other));
    expect(rowKey(row('TELE-1'))).not.toBe(rowKey(row('TELE-2')));
  });
});
