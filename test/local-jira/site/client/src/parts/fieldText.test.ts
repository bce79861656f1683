import {
  fieldText,
  isAppField,
  personOf,
} from '../../../../../../local-jira/site/client/src/parts/fieldText';

describe('text of a field', () => {
  it.each<[unknown, string]>([
    [null, ''],
    [undefined, ''],
    ['Passed', 'Passed'],
    [3, '3'],
    [false, 'false'],
    ['2026-11-22', '22 Nov 2026'],
    [{ id: '1', value: 'Yes' }, 'Yes'],
    [{ id: '3', name: 'Medium' }, 'Medium'],
    [{ accountId: 'a', displayName: 'Helen Voss' }, 'Helen Voss'],
    [[{ name: 'Sprint 1' }, { name: 'Sprint 2' }], 'Sprint 1, Sprint 2'],
    [[], ''],
    [{ missing: 2 }, '{"missing":2}'],
  ])('of %j is "%s"', (value, text) => {
    expect(fieldText(value)).toBe(text);
  });

  it('knows a person by account and name', () => {
    expect(personOf({ accountId: 'a', displayName: 'A', active: true })).toEqual({
      ...{ accountId: 'a', displayName: 'A' },
    });
    expect([personOf({ name: 'A' }), personOf('a'), personOf([])]).toEqual([undefined, undefined, undefined]);
  });

  it("knows an app's field by its schema", () => {
    expect(isAppField({ custom: 'ari:cloud:ecosystem::extension/a/b/static/c' })).toBe(true);
    expect(isAppField({ custom: 'com.atlassian.jira.plugin.system:select' })).toBe(false);
    expect(isAppField(undefined)).toBe(false);
  });
});
