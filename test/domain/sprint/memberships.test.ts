import {
  carriedFrom,
  countingSprints,
  membershipsOf,
  seemingMemberships,
} from '../../../src/domain/sprint/memberships';
import type { IssueFacts } from '../../../src/domain/gate/facts';

type Value = IssueFacts['fields'][string];

const sprint = (id: number, state: string, more: object = {}) => ({
  id,
  name: `Sprint ${id}`,
  state,
  boardId: 7,
  ...more,
});
type Read = ReturnType<typeof membershipsOf>;
const read = (value: Value) => membershipsOf({ fields: { sprint: value } }, 'sprint');
const seem = (...values: Value[]) => seemingMemberships({ fields: Object.fromEntries(values.entries()) });
const idsOf = (found: Read) => found?.map(({ id, phase }) => `${id} ${phase}`);

describe('the sprints of an issue', () => {
  test.each<[string, Value, string[] | undefined]>([
    ['no sprint', null, []],
    ['an empty list', [], []],
    [
      'one of each phase',
      [sprint(1, 'closed'), sprint(2, 'active'), sprint(3, 'FUTURE')],
      ['1 closed', '2 active', '3 future'],
    ],
    ['the same one twice', [sprint(1, 'active'), sprint(1, 'active')], ['1 active']],
    ['a phase that nobody knows', [sprint(1, 'paused')], undefined],
    ['one that cannot be read among others', [sprint(1, 'active'), null], undefined],
    ['one without a name', [{ ...sprint(1, 'active'), name: null }], undefined],
    ['one whose id is no number', [{ ...sprint(1, 'active'), id: '1; DROP' }], undefined],
    ['what is no list', 'com.atlassian.greenhopper.service.sprint.Sprint@1[id=1]', undefined],
    ['a list of words', ['active', 'future'], undefined],
  ])('%s', (_, value, expected) => {
    expect(idsOf(read(value))).toEqual(expected);
  });

  test('do not stand in a field of another app, whatever is in it', () => {
    const fields = { customfield_1: [sprint(1, 'active')], customfield_2: [sprint(2, 'closed')] };
    expect(idsOf(membershipsOf({ fields }, 'customfield_2'))).toEqual(['2 closed']);
    expect(membershipsOf({ fields }, 'customfield_3')).toEqual([]);
    expect(membershipsOf({ fields }, undefined)).toEqual([]);
  });
});

describe('what seem to be the sprints of an issue', () => {
  test.each<[string, Value, string[] | undefined]>([
    ['another list', [{ id: '1', name: 'Component' }], []],
    ['a list of words', ['active', 'future'], []],
    ['a word', 'active', []],
    ['a sprint', [sprint(1, 'active')], ['1 active']],
    ['one that cannot be read among others', [sprint(1, 'active'), null], undefined],
  ])('%s', (_, value, expected) => {
    expect(idsOf(seem(value))).toEqual(expected);
  });

  test('of two fields are all of both', () => {
    expect(idsOf(seem([sprint(1, 'active')], 'text', [sprint(2, 'future')]))).toEqual([
      ...['1 active', '2 future'],
    ]);
  });
});

describe('the sprints that count', () => {
  const counting = (value: Value) => countingSprints(read(value) ?? []).map(({ id }) => id);

  test.each<[string, Value, string[]]>([
    ['none where it was in none', [], []],
    [
      'all open ones, planned or running',
      [sprint(1, 'closed'), sprint(2, 'active'), sprint(3, 'future')],
      ['2', '3'],
    ],
    [
      'the closed one that was completed last',
      [
        sprint(5, 'closed', { completeDate: '2026-11-01T10:00:00.000Z' }),
        sprint(4, 'closed', { completeDate: '2026-11-15T10:00:00.000Z' }),
      ],
      ['4'],
    ],
    ['the latest where none says when it was completed', [sprint(4, 'closed'), sprint(5, 'closed')], ['5']],
  ])('%s', (_, value, expected) => {
    expect(counting(value)).toEqual(expected);
  });
});

describe('the sprints from which an issue was carried over', () => {
  const at = (day: number) => ({ completeDate: `2026-11-0${day}T10:00:00.000Z` });
  const from = (value: Value, id = '9') => carriedFrom(read(value) ?? [], id).map((one) => one.id);

  test.each<[string, Value, string[]]>([
    ['none where it was in no other', [sprint(9, 'active')], []],
    ['none that is open, too', [sprint(8, 'active'), sprint(9, 'active'), sprint(7, 'future')], []],
    [
      'completed ones, the earliest first',
      [sprint(9, 'active'), sprint(3, 'closed', at(5)), sprint(4, 'closed', at(1))],
      ['4', '3'],
    ],
    [
      'none that was completed after this one',
      [sprint(9, 'closed', at(3)), sprint(3, 'closed', at(5)), sprint(4, 'closed', at(1))],
      ['4'],
    ],
    ['completed ones where it has left this one', [sprint(4, 'closed', at(1))], ['4']],
  ])('%s', (_, value, expected) => {
    expect(from(value)).toEqual(expected);
  });
});
