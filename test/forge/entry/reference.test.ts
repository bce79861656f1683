import { newReference } from '../../../src/forge/entry/reference';

describe('references', () => {
  it('are short, and made of letters that are not mistaken for one another', () => {
    const references = Array.from({ length: 500 }, newReference);
    for (const reference of references) expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{3}$/);
    expect(new Set(references).size).toBe(500);
  });
});
