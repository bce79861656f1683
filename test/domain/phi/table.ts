import { findIdentifiers, safeHarbor, type IdentifierDefinition } from '../../../src/domain/phi';

/** What is known of one kind of identifier. Values are published examples; none belongs to a person. */
export interface Table {
  readonly definition: IdentifierDefinition;
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
  /** Texts with the value in them between « and ». */
  readonly found: readonly string[];
  readonly ignored: readonly string[];
}

/** Runs the table: the validator on values, the detector on texts. */
export function describeIdentifier({ definition, valid, invalid, found, ignored }: Table): void {
  const { kind, label, blocks } = definition;

  describe(label, () => {
    it.each(valid)('is %s', (value) => {
      expect(definition.valid(value)).toBe(true);
    });

    it.each(invalid)('is not %s', (value) => {
      expect(definition.valid(value)).toBe(false);
    });

    it.each(found)('is found in: %s', (marked) => {
      const [before = '', value = '', after = ''] = marked.split(/[«»]/);
      const findings = findIdentifiers(before + value + after);
      const [start, end] = [before.length, before.length + value.length];
      expect(findings).toEqual([
        { kind, label, blocks, start, end, masked: expect.stringContaining('•') as string },
      ]);
    });

    it.each(ignored)('is not found in: %s', (text) => {
      expect(findIdentifiers(text).filter((f) => f.kind === kind)).toEqual([]);
    });

    it('has a place in the Safe Harbor list and a source', () => {
      expect(safeHarbor(definition)).toMatch(/^45 CFR 164\.514\(b\)\(2\)\(i\)\([A-R]\)$/);
      expect(definition.source).toMatch(/^https?:\/\//);
      expect(label).toMatch(/^(an?|the) /);
    });
  });
}
