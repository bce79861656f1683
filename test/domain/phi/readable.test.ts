import fc from 'fast-check';
import { readable } from '../../../src/domain/phi/readable';

describe('readable', () => {
  it.each([
    ['other dashes', '1‐2‑3‒4–5—6−7', '1-2-3-4-5-6-7'],
    ['other spaces', '1\u00a02\u20093\t4', '1 2 3 4'],
    ['full-width characters', '１２３－＠', '123-@'],
    ['soft hyphens and zero widths', '1\u00ad2\u200b3\u200d4\ufeff5', '12345'],
    ['letters as they are', 'Tomás 👍', 'Tomás 👍'],
  ])('reads %s', (_, given, text) => {
    expect(readable(given).text).toBe(text);
  });

  it('keeps the places of what follows a hidden character', () => {
    expect(readable('a\u200bb\u00adc')).toEqual({ text: 'abc', from: [0, 2, 4] });
  });

  it('knows where each code unit comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const { text, from } = readable(given);
        expect(from).toHaveLength(text.length);
        expect([...from].sort((a, b) => a - b)).toEqual(from);
        expect(from.every((at) => at < given.length)).toBe(true);
      }),
    );
  });
});
