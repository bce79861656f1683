import fc from 'fast-check';
import { difference, hunk } from '../../../static/kit/difference';
import { lcs } from '../../../static/kit/lcs';

const side = (steps: ReturnType<typeof lcs>, without: 'old' | 'new'): string[] =>
  steps.filter(({ kind }) => kind !== without).map(({ value }) => value);

describe('lcs', () => {
  it('gives both sides back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const steps = lcs(before, after);
        expect(side(steps, 'new')).toEqual(before);
        expect(side(steps, 'old')).toEqual(after);
      }),
    );
  });

  it('keeps as much as possible', () => {
    const kept = lcs(Array.from('abcbdab'), Array.from('bdcaba')).filter(({ kind }) => kind === 'same');
    expect(kept).toHaveLength(4);
  });

  it('replaces what is too long to compare, and keeps the common ends', () => {
    const long = Array.from({ length: 1200 }, (_, index) => `old ${index}`);
    const other = Array.from({ length: 1200 }, (_, index) => `new ${index}`);
    const steps = lcs(['start', ...long, 'end'], ['start', ...other, 'end']);
    expect(steps.filter(({ kind }) => kind === 'same').map(({ value }) => value)).toEqual(['start', 'end']);
    expect(steps).toHaveLength(2402);
  });
});

describe('difference', () => {
  const before = 'The nurse confirms it. No suggestion below 100 mmHg. It is advisory.';
  const after = 'The nurse confirms it. No suggestion below 90 mmHg. It is advisory.';

  it('shows only the sentences that differ, and marks the words', () => {
    const { hunks, sentences, changed } = difference(before, after);
    expect({ sentences, changed, hunks: hunks.length }).toEqual({ sentences: 3, changed: 1, hunks: 1 });
    expect(hunks[0]?.old).toEqual([
      { text: 'No suggestion below ', changed: false },
      { text: '100', changed: true },
      { text: ' mmHg.', changed: false },
    ]);
    expect(hunks[0]?.new[1]).toEqual({ text: '90', changed: true });
  });

  it('finds nothing in equal texts', () => {
    expect(difference(before, before)).toEqual({ hunks: [], sentences: 3, changed: 0 });
  });

  it('leaves the old side empty where sentences were only added', () => {
    const { hunks } = difference('One.', 'One. Two.');
    expect(hunks).toEqual([{ old: [], new: [{ text: 'Two.', changed: true }] }]);
  });

  it('counts removed sentences when nothing is left', () => {
    expect(difference('One. Two.', '')).toMatchObject({ sentences: 2, changed: 2 });
  });

  it('gives the words of both sides back', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (one, two) => {
        const found = hunk(one, two);
        expect(found.old.map(({ text }) => text).join('')).toBe(one);
        expect(found.new.map(({ text }) => text).join('')).toBe(two);
      }),
    );
  });
});
