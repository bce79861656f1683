import { checkBounds } from '../../../src/forge/kvs/bounds';

const ofBytes = (bytes: number) => ({ what: 'a text', value: { t: 'x'.repeat(bytes - '{"t":""}'.length) } });

describe('bounds of a transaction', () => {
  it('lets twenty-five writes of 240 KiB in all through, and none more', () => {
    const small = Array.from({ length: 25 }, () => ofBytes(100));
    expect(() => checkBounds(small)).not.toThrow();
    expect(() => checkBounds([...small, ofBytes(100)])).toThrow('25 writes at once');
  });

  it('measures a value as the bytes of its JSON', () => {
    expect(() => checkBounds([ofBytes(240 * 1024)])).not.toThrow();
    expect(() => checkBounds([ofBytes(240 * 1024 + 1)])).toThrow('a text is over 240 KiB');
    expect(() => checkBounds([{ what: 'a text', value: { t: 'é'.repeat(130 * 1024) } }])).toThrow('240 KiB');
  });

  it('measures all values together', () => {
    const most = Array.from({ length: 17 }, () => ofBytes(240 * 1024));
    expect(() => checkBounds(most)).not.toThrow();
    expect(() => checkBounds([...most, ofBytes(240 * 1024)])).toThrow('4 MB');
  });
});
