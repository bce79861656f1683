import fc from 'fast-check';
import { phrasesIn, wordsOf, wordsOfName } from '../../../../../src/domain/risk/indicators/reading/words';
import { INDICATOR_CATALOGUE } from '../../../../../src/contract/indicatorCatalogue';

const SIGNALS = ['potassium', 'wrong patient', 'patient harm', 'ai', 'single sign on'];

describe('signal words in a text', () => {
  test.each([
    ['Potassium', ['potassium']],
    ['(POTASSIUM)', ['potassium']],
    ['K+ (potassium):4', ['potassium']],
    ['potas\u00ADsium', ['potassium']],
    ['ｐｏｔａｓｓｉｕｍ', ['potassium']],
    ['two potassiums', ['potassium']],
    ['potassiumx', []],
    ['xpotassium', []],
    ['hypopotassium', []],
    ['potassium’s', ['potassium']],
    ['the wrong  patient', ['wrong patient']],
    ['wrong-patients', ['wrong patient']],
    ['wrong\npatient', ['wrong patient']],
    ['wrongs patient', []],
    ['wrong other patient', []],
    ['wrong wrong patient', ['wrong patient']],
    ['single-sign-on', ['single sign on']],
    ['single sign', []],
    ['A.I.', []],
    ['AI', ['ai']],
    ['AIs', ['ai']],
    ['ais', ['ai']],
    ['said', []],
    ['wrong patient harm from potassium', ['potassium', 'wrong patient', 'patient harm']],
    ['', []],
    ['\u{1F600}', []],
    ['\uD800potassium\uDC00', ['potassium']],
  ])('%j', (text, found) => {
    expect(phrasesIn(wordsOf(text), SIGNALS)).toEqual(found);
  });

  test.each([
    ['patientHarm', ['patient harm']],
    ['wrongPatient_AI', ['wrong patient', 'ai']],
    ['WRONG PATIENT', ['wrong patient']],
    ['wrong.patient', ['wrong patient']],
  ])('in the name %j', (name, found) => {
    expect(phrasesIn(wordsOfName(name), SIGNALS)).toEqual(found);
  });

  it('are found wherever they stand', () => {
    const around = fc.string({ unit: fc.constantFrom(' ', ',', '\n', '(', '-', '*', '\u200B') });
    fc.assert(
      fc.property(fc.constantFrom(...SIGNALS), around, around, fc.lorem(), (signal, before, after, words) => {
        const text = `${words} ${before}${signal.toUpperCase()}${after} ${words}`;
        expect(phrasesIn(wordsOf(text), SIGNALS)).toContain(signal);
      }),
    );
  });
});

const LONG = 100_000;
const HOSTILE: readonly (readonly [string, string])[] = [
  ['one letter', 'a'.repeat(LONG)],
  ['one letter and spaces', 'a '.repeat(LONG / 2)],
  ['the first word of many phrases', 'patient '.repeat(LONG / 8)],
  ['phrases that fail at the end', 'single sign '.repeat(LONG / 12)],
  ['humps', 'aB'.repeat(LONG / 2)],
  ['spaces', ' '.repeat(LONG)],
  ['marks', `a${'\u0301'.repeat(LONG)}`],
  ['characters without width', '\u200B'.repeat(LONG)],
  ['what grows most when it is written out', '\uFDFA'.repeat(LONG / 10)],
  ['halves of characters', '\uD83D'.repeat(LONG)],
];

/** The fastest of three, in milliseconds: others may be using the machine. */
const took = (run: () => void): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const before = performance.now();
      run();
      return performance.now() - before;
    }),
  );

describe('long and hostile texts', () => {
  const everySignal = INDICATOR_CATALOGUE.flatMap(({ looksAt }) =>
    [...looksAt.matchAll(/"([^"]+)"/g)].map(([, signal = '']) => signal),
  );

  test.each(HOSTILE)('%s takes time in proportion', (_what, text) => {
    const half = text.slice(0, text.length / 2);
    const look = (words: string) =>
      [wordsOf(words), wordsOfName(words)].map((one) => phrasesIn(one, everySignal));
    look(half);
    expect(took(() => look(text))).toBeLessThan(took(() => look(half)) * 6 + 100);
  });
});
