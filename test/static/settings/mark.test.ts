import { article } from '../../../static/settings/words/article';
import { changesWords, joined, was, wasOf } from '../../../static/settings/words/mark';

describe('how a value differs from what is in force', () => {
  it('says what it was, or nothing', () => {
    expect([was('a', 'b'), was('a', 'a')]).toEqual(['was a', undefined]);
    expect(
      wasOf([
        ['1', '2'],
        ['x', 'x'],
        ['y', 'z'],
      ]),
    ).toBe('was 1, y');
    expect(wasOf([['x', 'x']])).toBeUndefined();
    expect(joined([undefined, 'was a', 'added'])).toBe('was a, added');
    expect(joined([undefined])).toBeUndefined();
  });

  it.each([
    [0, 'Unchanged'],
    [1, '1 change from version 7'],
    [3, '3 changes from version 7'],
  ])('counts %i', (changes, words) => {
    expect(changesWords(changes, 7)).toBe(words);
  });
});

it('an article goes by the letter', () => {
  expect([article('Epic'), article('story')]).toEqual(['an Epic', 'a story']);
});
