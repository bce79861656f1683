import { operations } from '../../../../../src/contract/operations';
import type { Rating } from '../../../../../src/contract/riskScoring';
import {
  asNew,
  draftOf,
  isKey,
  keyOf,
  newDraft,
  over,
  requestOf,
} from '../../../../../static/panel/risk/form/draft';
import { control, hazard, indicator, MATRIX, NIST } from '../../../harness/fixtures/riskBook';

const HIDDEN = control({ issueId: null, issue: null, kind: 'information' });
const parsed = (draft: ReturnType<typeof newDraft>, id?: string) =>
  operations['risk.save'].request.parse({ nonce: 'nonce-0123456789abcdef', ...requestOf(draft, id) });

describe('a new hazard', () => {
  test('is empty, and is sent as such', () => {
    expect(parsed(newDraft(undefined))).toMatchObject({
      replaces: 0,
      dimensions: [],
      initial: {},
      residual: {},
      controls: [],
    });
  });

  test('begins with the words that an indicator suggests', () => {
    const { suggests, title, id } = indicator();
    if (suggests === null) throw new Error('it suggests nothing');
    const draft = newDraft({ indicator: id, title, suggests });
    expect(draft.dimensions).toEqual(['patient-safety']);
    expect(draft.words).toMatchObject({
      hazard: suggests.hazard,
      situation: suggests.situation,
      harm: suggests.harm,
    });
  });
});

describe('a hazard on record', () => {
  const saved = hazard(1, { controls: [control(), HIDDEN] });

  test('comes back as it was when nothing is changed', () => {
    const request = parsed(draftOf(saved, MATRIX), saved.id);
    expect(request).toMatchObject({
      hazard: 'hazard-1',
      replaces: saved.revision,
      dimensions: saved.dimensions,
      initial: saved.initial,
      residual: saved.residual,
    });
    expect(request.words.hazard).toBe(saved.hazard);
    expect(request.controls.map(({ issue }) => issue)).toEqual(['TELE-151', { kept: 1 }]);
  });

  test.each<[string, Rating, Rating]>([
    ['a step of another method', { severity: 'fatal', probability: 'low' }, { probability: 'low' }],
    ['parts of another method', { severity: 'minor', parts: ['0.1', '0.2'] }, { severity: 'minor' }],
  ])('does not keep %s', (_, initial, expected) => {
    expect(draftOf({ ...saved, initial }, MATRIX).initial).toEqual(expected);
  });

  test('keeps parts that the method combines', () => {
    const initial: Rating = { severity: 'high', parts: ['low', 'high'] };
    expect(draftOf({ ...saved, initial }, NIST).initial).toEqual(initial);
  });
});

describe('what is sent', () => {
  const draft = newDraft(undefined);

  test('leaves parts out that nobody filled in, and trims the others', () => {
    expect(parsed({ ...draft, initial: { parts: ['', ' '] } }).initial).toEqual({});
    expect(parsed({ ...draft, initial: { parts: [' 0.1', ''] } }).initial).toEqual({ parts: ['0.1', ''] });
  });

  test.each([
    ['tele-151 ', 'TELE-151', true],
    ['A1_B-9', 'A1_B-9', true],
    ['TELE', 'TELE', false],
    ['TELE-', 'TELE-', false],
    ['1-1', '1-1', false],
    ['', '', false],
  ])('takes the key %j as %j', (typed, key, is) => {
    expect(keyOf(typed)).toBe(key);
    expect(isKey(typed)).toBe(is);
  });
});

describe('a hazard that somebody else changed meanwhile', () => {
  const mine = { ...draftOf(hazard(1, { controls: [HIDDEN, control(), HIDDEN] }), MATRIX) };

  test('is replaced with what was typed, and hidden controls follow their new places', () => {
    const theirs = hazard(1, { revision: 77, controls: [control(), HIDDEN] });
    const { replaces, controls, words } = over(mine, theirs);
    expect({ replaces, words }).toEqual({ replaces: 77, words: mine.words });
    expect(controls.map(({ issue, kept }) => kept ?? issue)).toEqual([1, 'TELE-151']);
  });

  test('is written anew where it was removed, without the controls that only it knew', () => {
    const { replaces, controls } = asNew(mine);
    expect(replaces).toBe(0);
    expect(controls.map(({ issue }) => issue)).toEqual(['TELE-151']);
  });
});
