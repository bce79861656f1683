import { riskMethods } from '../../../src/content';
import { compileMethod } from '../../../src/domain/risk/compileMethod';
import { methodProblems } from '../../../src/domain/risk/methodProblems';
import { methodProblemCode, type MethodDraft } from '../../../src/domain/risk/methodDraft';
import { riskMethod } from '../../../src/domain/risk/method';
import { aMethodDraft } from './someMethods';
import { ERRORS, level, LEVELS, PRODUCT, TABLE } from './wrongDrafts';

const reserved = new Set(riskMethods.map(({ id }) => id));
const found = (rules: Partial<MethodDraft>) => methodProblems(aMethodDraft(rules), reserved);

describe('what is wrong with a method', () => {
  test.each(ERRORS)('%s', (_, rules, [code, path, message]) => {
    const problem = found(rules).find((one) => one.code === code && one.path === path);
    expect(problem).toMatchObject({ severity: 'error', message: expect.stringMatching(message) });
  });

  test('a level that no pair comes to is a warning', () => {
    const levels = [...LEVELS, level('extreme', 'X')];
    expect(found({ levels })).toEqual([
      {
        code: 'level-unused',
        severity: 'warning',
        path: 'levels.2',
        message: 'No pair in the matrix comes to “extreme”',
      },
    ]);
    expect(compileMethod(aMethodDraft({ levels }), 3)).toMatchObject({ version: 3 });
  });

  test('every code is spoken of', () => {
    const codes = new Set([...ERRORS.map(([, , [code]]) => code), 'level-unused']);
    expect([...codes].sort()).toEqual([...methodProblemCode.options].sort());
  });

  test.each([
    ['nothing', aMethodDraft()],
    ['a product', aMethodDraft({ combination: PRODUCT })],
    ['a table', aMethodDraft({ combination: TABLE })],
  ])('a method with %s is right', (_, draft) => {
    expect(methodProblems(draft)).toEqual([]);
  });

  test.each(riskMethods.map((method) => [method.title, method] as const))('%s is right', (_, method) => {
    const { version, ...draft } = method;
    expect(methodProblems(draft)).toEqual([]);
    expect(compileMethod(draft, version)).toEqual(method);
    expect(riskMethod.parse(method)).toEqual(method);
  });
});

test('what was left empty is left out of a version, and outer spaces', () => {
  const draft = aMethodDraft({
    title: ' Ours ',
    combination: { ...TABLE, first: { ...TABLE.first, name: ' Start ' } },
  });
  draft.severity.points[0] = { id: 'minor', name: ' Minor ', description: '', upTo: '' };
  draft.levels[0] = { ...draft.levels[0]!, meaning: '' };
  expect(compileMethod(draft, 2)).toMatchObject({
    title: 'Ours',
    severity: { points: [{ id: 'minor', name: 'Minor' }, {}] },
    levels: [{ id: 'low', name: 'Low', letter: 'L' }, {}],
    combination: { first: { name: 'Start' } },
  });
});
