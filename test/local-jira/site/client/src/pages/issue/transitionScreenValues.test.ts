import type { ScreenField } from '../../../../../../../local-jira/site/client/src/api/transitions';
import {
  changedFields,
  inputOf,
  missingFields,
  startValues,
} from '../../../../../../../local-jira/site/client/src/pages/issue/transitionScreenValues';

const field = (schema: ScreenField['schema'], parts: Partial<ScreenField> = {}): ScreenField => ({
  ...{ name: 'Field', required: false, schema },
  ...parts,
});
const options = {
  allowedValues: [
    { id: '1', name: 'One' },
    { id: '2', name: 'Two' },
  ],
};
const doc = (text: string) => ({
  ...{ type: 'doc', version: 1 },
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

type Case = [
  what: string,
  field: ScreenField,
  input: string,
  before: unknown,
  start: string,
  typed: string,
  sent: unknown,
];

const CASES: Case[] = [
  ['a choice', field({ type: 'option' }, options), 'choice', { id: '1' }, '1', '2', { id: '2' }],
  [
    'choices',
    field({ type: 'array' }, options),
    'choices',
    [{ id: '1' }],
    '1',
    '1,2',
    [{ id: '1' }, { id: '2' }],
  ],
  [
    'a person',
    field({ type: 'user' }),
    'person',
    { accountId: 'ada' },
    'ada',
    'grace',
    { accountId: 'grace' },
  ],
  ['words', field({ type: 'array', items: 'string' }), 'words', ['a', 'b'], 'a b', 'a  c', ['a', 'c']],
  ['a number', field({ type: 'number' }), 'number', 3, '3', '5', 5],
  ['a date', field({ type: 'date' }), 'date', '2026-01-01', '2026-01-01', '2026-02-02', '2026-02-02'],
  [
    'a document',
    field({ type: 'string', system: 'description' }),
    'document',
    doc('Old'),
    'Old',
    'New',
    doc('New'),
  ],
  ['a text', field({ type: 'string', system: 'summary' }), 'text', 'Old', 'Old', 'New', 'New'],
];

test.each(CASES)('%s is asked for, starts as the issue has it and is sent as typed', (...one) => {
  const [, asked, input, before, start, typed, sent] = one;
  const screen = { fields: { x: asked }, current: { x: before } };
  expect(inputOf(asked)).toBe(input);
  expect(startValues(screen)).toEqual({ x: start });
  expect(changedFields(screen, { x: typed })).toEqual({ x: sent });
  expect(changedFields(screen, { x: start })).toEqual({});
});

test.each(CASES)('%s that is emptied is sent as nothing', (_what, asked, input, before) => {
  const screen = { fields: { x: asked }, current: { x: before } };
  expect(changedFields(screen, { x: '' })).toEqual({
    x: input === 'choices' || input === 'words' ? [] : null,
  });
});

test('the resolution starts with the first one, unless the issue has one', () => {
  const fields = { resolution: field({ type: 'resolution' }, options) };
  expect(startValues({ fields, current: { resolution: null } })).toEqual({ resolution: '1' });
  expect(startValues({ fields, current: { resolution: { id: '2' } } })).toEqual({ resolution: '2' });
});

test('required fields without a value are named as Jira names them', () => {
  const required = field({ type: 'user' }, { name: 'Assignee', required: true });
  const screen = { fields: { assignee: required, labels: field({ type: 'array' }) }, current: {} };
  expect(missingFields(screen, { assignee: ' ', labels: '' })).toEqual({ assignee: 'Assignee is required.' });
  expect(missingFields(screen, { assignee: 'ada', labels: '' })).toEqual({});
});
