import { pack, type PackInput } from '../../../src/content/pack';
import { hasSourceData } from '../sourceData';
import { copiedRuns, proseOf } from '../support';
import { evidenceOf, FORMS } from './privacySources';

const ROLES = ['privacy-officer', 'security-officer', 'clinical-validator', 'compliance-officer', 'quality'];

const HOSTS = [
  'www.ecfr.gov',
  'www.law.cornell.edu',
  'www.reginfo.gov',
  'www.congress.gov',
  'www.hhs.gov',
  'www.nist.gov',
  'ec.europa.eu',
  'www.dhs.gov',
  'ico.org.uk',
];

/** Every item of a pack, named for test titles. */
export const itemsOf = (input: PackInput) =>
  pack
    .parse(input)
    .templates.flatMap((t) => t.items.map((i) => ({ name: `${t.id}/${i.id}`, template: t.id, ...i })));

/** The paragraphs of 45 CFR that one template cites, in order. */
export const paragraphsOf = (input: PackInput, templateId: string): string[] =>
  itemsOf(input)
    .filter((i) => i.template === templateId)
    .map((i) => i.citation.clause.replace(/^45 CFR /, ''));

/** The item of this id. */
export function itemOf(input: PackInput, id: string) {
  const found = itemsOf(input).find((i) => i.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
}

const holdsWording = (input: PackInput, prefix: RegExp) => {
  it.each(itemsOf(input))('$name is one plain statement', ({ id, text, help = '', wants = 'a' }) => {
    expect(id).toMatch(prefix);
    expect(text).toMatch(/^[A-Z].*[a-z0-9]$/);
    expect(text).not.toMatch(/[.!?] |\bplease\b|\bshall\b|\bmust\b|\bcompliant\b/i);
    expect(text.length).toBeLessThanOrEqual(130);
    expect(help).not.toMatch(/!|\bplease\b|\bmust\b|\bshall\b|\bcompliant\b/i);
    expect(wants).toMatch(/^(a|an|the)\b/);
  });

  it('uses an item id and a text only once', () => {
    const items = itemsOf(input);
    expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
    expect(new Set(items.map((i) => i.text)).size).toBe(items.length);
  });

  it.each(pack.parse(input).templates)('$id insists on evidence only of few, required items', ({ items }) => {
    const wanting = items.filter((i) => i.evidence === 'required');
    expect(wanting.length).toBeGreaterThanOrEqual(items.some((i) => i.required) ? 1 : 0);
    expect(wanting.length).toBeLessThanOrEqual(4);
    for (const item of wanting) expect([item.required, item.wants === undefined]).toEqual([true, false]);
  });
};

const holdsCitations = (input: PackInput) => {
  it.each(itemsOf(input))('$name cites one known form and says how binding it is', (item) => {
    const forms = FORMS.filter(([form]) => form.test(item.citation.clause));
    expect(forms.map(([, status]) => status)).toEqual([item.citation.status]);
    expect(HOSTS).toContain(new URL(item.citation.url).hostname);
    expect(item.citation.asOf).toBe('2026-11-21');
    expect(item.addressable).toBe(false);
    if (item.citation.status === 'proposed') expect(item.required).toBe(false);
    if (item.answeredBy !== undefined) expect(ROLES).toContain(item.answeredBy);
  });

  it('cites the subpart and section that the paragraph is in', () => {
    for (const { citation } of itemsOf(input)) {
      const section = /^45 CFR (164\.([45])\d\d)/.exec(citation.clause);
      if (!section) continue;
      expect(citation.url).toBe(
        `https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-${section[2] === '4' ? 'D' : 'E'}/section-${section[1]}`,
      );
    }
  });

  it('names nothing of the rule on reproductive care that a court set aside in 2025', () => {
    const clauses = itemsOf(input).map((i) => i.citation.clause);
    expect(clauses.filter((c) => /164\.509|164\.502\(a\)\(5\)\(iii\)/.test(c))).toEqual([]);
  });
};

const comparesWithSources = (input: PackInput) => {
  it.each(itemsOf(input))('$name cites what the sources know, required only if it was read', (item) => {
    const evidence = evidenceOf(item.citation.clause);
    expect(evidence.length).toBeGreaterThan(0);
    if (item.required) expect(evidence.filter((e) => e !== 'read' && e !== 'secondary')).toEqual([]);
  });

  it('shares no eight consecutive words with a source', () => {
    expect(copiedRuns(proseOf(pack.parse(input).templates))).toEqual([]);
  });
};

/** The rules that each pack on privacy and breaches follows. */
export function describePack(input: PackInput, prefix: RegExp): void {
  describe(`the pack ${input.id}`, () => {
    it('parses', () => {
      expect(pack.safeParse(input).error).toBeUndefined();
    });
    holdsWording(input, prefix);
    holdsCitations(input);
    if (hasSourceData) comparesWithSources(input);
  });
}
