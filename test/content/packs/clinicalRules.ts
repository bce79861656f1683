import { pack, type PackInput } from '../../../src/content/pack';
import { hasSourceData } from '../sourceData';
import { copiedRuns, proseOf } from '../support';
import { evidenceFor, formOf } from './clinicalClauses';

const ROLES = ['privacy-officer', 'security-officer', 'clinical-validator', 'compliance-officer', 'quality'];

/** Every item of a pack, named for test titles. */
export const itemsOf = (input: PackInput) =>
  pack.parse(input).templates.flatMap((t) => t.items.map((i) => ({ name: `${t.id}/${i.id}`, ...i })));

/** The clauses that a template of a pack cites, in order. */
export const clausesOf = (input: PackInput, templateId: string): string[] =>
  pack
    .parse(input)
    .templates.filter((t) => t.id === templateId)
    .flatMap((t) => t.items.map((i) => i.citation.clause));

const holdsWording = (input: PackInput, prefix: string) => {
  it.each(itemsOf(input))('$name is one plain statement', ({ id, text, help = '' }) => {
    expect(id.startsWith(prefix)).toBe(true);
    expect(text).toMatch(/^[A-Z].*[a-z0-9]$/);
    expect(text).not.toMatch(/[.!?] |\bplease\b|\bshall\b|\bmust\b|\bcompliant\b/i);
    expect(text.length).toBeLessThanOrEqual(130);
    expect(help).not.toMatch(/!|\bplease\b|\bmust\b|\bshall\b|\bcompliant\b/i);
  });

  it('uses an item id and a text only once', () => {
    const items = itemsOf(input);
    expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
    expect(new Set(items.map((i) => i.text)).size).toBe(items.length);
  });

  it.each(pack.parse(input).templates)(
    '$id has 10 to 20 items and insists on little evidence',
    ({ items }) => {
      const wanting = items.filter((i) => i.evidence === 'required');
      expect(items.length).toBeGreaterThanOrEqual(10);
      expect(items.length).toBeLessThanOrEqual(20);
      expect(wanting.length).toBeGreaterThan(0);
      expect(wanting.length).toBeLessThanOrEqual(4);
      for (const item of wanting) expect(item.required).toBe(true);
      for (const item of items) expect(item.wants ?? 'a').toMatch(/^(a|an|the)\b/);
    },
  );
};

const holdsCitations = (input: PackInput) => {
  it.each(itemsOf(input))('$name cites a known form and says how binding it is', (item) => {
    expect(formOf(item.citation.clause)?.status).toBe(item.citation.status);
    expect(item.citation.asOf).toBe('2026-11-21');
    expect(item.addressable).toBe(false);
    if (item.citation.status === 'proposed') expect(item.required).toBe(false);
    if (item.answeredBy !== undefined) expect(ROLES).toContain(item.answeredBy);
  });
};

const holdsSources = (input: PackInput) => {
  it.each(itemsOf(input))('$name rests on a source, and if required on one that was read', (item) => {
    const evidence = evidenceFor(item.citation.clause);
    expect(evidence.length).toBeGreaterThan(0);
    const weak = evidence.filter((e) => e !== null && e !== 'read' && e !== 'secondary');
    if (!item.required) return;
    expect(weak).toEqual([]);
    expect(evidence.some((e) => e === 'read' || e === 'secondary')).toBe(true);
  });

  it('shares no eight consecutive words with a source', () => {
    const { summary, templates } = pack.parse(input);
    expect(copiedRuns([summary, ...proseOf(templates)])).toEqual([]);
  });
};

/** The rules that every pack on clinical evidence, part 11, device software and AI keeps. */
export function keepsRules(input: PackInput, prefix: string): void {
  describe(`the pack ${input.id}`, () => {
    holdsWording(input, prefix);
    holdsCitations(input);
    if (hasSourceData) holdsSources(input);
  });
}
