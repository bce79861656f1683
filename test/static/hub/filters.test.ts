import {
  ALL,
  anySet,
  filtersFrom,
  filtersToText,
  NO_FILTERS,
  optionsOf,
  withChoices,
  type Filters,
} from '../../../static/hub/filters';

describe('remembered filters', () => {
  it.each<[Filters]>([
    [NO_FILTERS],
    [{ role: 'clinical-validator', overdue: false }],
    [{ project: '10000', overdue: true }],
    [{ role: 'quality', project: '10001', overdue: true }],
  ])('come back as they were: %p', (filters) => {
    expect(filtersFrom(filtersToText(filters))).toEqual({ role: undefined, project: undefined, ...filters });
  });

  it.each([
    ['', false],
    ['role=Quality&project=TELE', false],
    ['role=x%22y&project=1e9', false],
    [`project=${'1'.repeat(19)}`, false],
    ['overdue', true],
    ['%%%&&==', false],
  ])('ask nothing that cannot be asked: %p', (text, overdue) => {
    expect(filtersFrom(text)).toEqual({ role: undefined, project: undefined, overdue });
  });

  it('are forgotten when none is set', () => {
    expect(filtersToText(NO_FILTERS)).toBe('');
    expect(anySet(NO_FILTERS)).toBe(false);
    expect(anySet({ overdue: true })).toBe(true);
    expect(anySet({ role: 'quality', overdue: false })).toBe(true);
    expect(anySet({ project: '1', overdue: false })).toBe(true);
  });
});

describe('what can be filtered by', () => {
  const quality = { id: 'quality', name: 'quality' };
  const clinician = { id: 'clinical-validator', name: 'clinical validator' };
  const tele = { id: '10000', key: 'TELE', name: 'Telehealth' };
  const img = { id: '10001', key: 'IMG', name: 'Imaging' };

  it('stays when a filtered page names less, and takes the newest names', () => {
    const before = { roles: [quality, clinician], projects: [tele, img] };
    const renamed = { ...tele, name: 'Telemedicine' };
    expect(withChoices(before, { roles: [], projects: [renamed] })).toEqual({
      roles: [clinician, quality],
      projects: [img, renamed],
    });
  });

  const words = { all: 'All', unnamed: 'The one chosen before' };
  it.each([
    ['nothing is chosen', [img], undefined, ['', '10001']],
    ['the choice is named', [img], '10001', ['', '10001']],
    ['the choice is not named yet', [img], '10000', ['', '10001', '10000']],
  ])('has the choice among the options when %s', (_, choices, chosen, values) => {
    const options = optionsOf(choices, chosen, words);
    expect(options.map(({ value }) => value)).toEqual(values);
    expect(options[0]).toEqual({ value: ALL, label: 'All' });
  });
});
