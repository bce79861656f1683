import {
  anySet,
  filtersFrom,
  filtersToText,
  NO_FILTERS,
  type Filters,
} from '../../../../static/hub/register/filters';

describe('remembered filters of the register', () => {
  it.each<[Filters]>([
    [NO_FILTERS],
    [{ project: '10000', atLeast: 'worst', flagged: true }],
    [{ dimension: 'patient-safety', atLeast: 'unknown', flagged: false }],
  ])('come back as they were: %p', (filters) => {
    expect(filtersFrom(filtersToText(filters))).toEqual({
      ...{ project: undefined, dimension: undefined },
      ...filters,
    });
  });

  it.each(['', 'project=TELE&dimension=pain&level=all', `project=${'1'.repeat(19)}`, '%%%&&=='])(
    'ask nothing that cannot be asked: %p',
    (text) => {
      expect(anySet(filtersFrom(text))).toBe(false);
    },
  );

  it('are set when any is', () => {
    expect(anySet(NO_FILTERS)).toBe(false);
    expect(anySet({ ...NO_FILTERS, flagged: true })).toBe(true);
    expect(anySet({ ...NO_FILTERS, atLeast: 'second' })).toBe(true);
    expect(filtersToText(NO_FILTERS)).toBe('');
  });
});
