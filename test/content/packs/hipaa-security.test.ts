import { pack } from '../../../src/content/pack';
import { hipaaSecurity } from '../../../src/content/packs/hipaa-security';
import { hasSourceData, sourceEntries } from '../sourceData';
import { copiedRuns, proseOf, sourceRuns } from '../support';
import { RULES, SPECIFICATIONS, STANDARDS } from './hipaaSecurityRule';

const shipped = pack.parse(hipaaSecurity);
const items = shipped.templates.flatMap((t) => t.items.map((i) => ({ template: t.id, ...i })));
const named = items.map((i) => ({ ...i, name: `${i.template}/${i.id}` }));
const full = items.filter((i) => i.template !== 'hipaa-security-story');
const paragraphOf = (clause: string): string => clause.replace(/^45 CFR /, '');
const citing = (paragraph: string) => full.filter((i) => i.citation.clause === `45 CFR ${paragraph}`);

const designations = new Map([...STANDARDS, ...SPECIFICATIONS, ...RULES]);
const addressableCount = SPECIFICATIONS.filter(([, letter]) => letter === 'A').length;

describe('the HIPAA Security Rule pack', () => {
  it('is in force and on by default, with one checklist for each safeguard and one for a story', () => {
    expect(shipped).toMatchObject({ id: 'hipaa-security', status: 'in-force', onByDefault: true });
    expect(shipped.templates.map((t) => [t.id, t.version, t.items.length])).toEqual([
      ['hipaa-security-administrative', 1, 31],
      ['hipaa-security-physical', 1, 12],
      ['hipaa-security-technical', 1, 12],
      ['hipaa-security-organizational', 1, 14],
      ['hipaa-security-story', 1, 11],
    ]);
  });

  it('is held against 22 standards and 39 specifications, 22 of them addressable', () => {
    expect([STANDARDS.length, SPECIFICATIONS.length, addressableCount]).toEqual([22, 39, 22]);
    expect(designations.size).toBe(22 + 39 + RULES.length);
  });

  it.each([...STANDARDS, ...SPECIFICATIONS])(
    'asks for %s in one item of the full checklists',
    (paragraph) => {
      expect(citing(paragraph)).toHaveLength(1);
    },
  );

  it.each(named)('$name cites a paragraph of the Rule that exists', ({ citation }) => {
    expect(citation.clause).toMatch(
      /^45 CFR 164\.3(06|08|10|12|14|16)(\([a-z]\))(\([1-8]\))?(\([iv]+\))?(\([A-E]\))?$/,
    );
    expect(designations.has(paragraphOf(citation.clause))).toBe(true);
    expect(citation.status).toBe('in-force');
  });

  it.each(named)('$name is addressable exactly where the Rule says so, and never skipped', (item) => {
    expect(item.addressable).toBe(designations.get(paragraphOf(item.citation.clause)) === 'A');
    expect(item.required).toBe(true);
    expect(item.notApplicable).toBe(false);
  });

  it('keeps each safeguard in its own checklist', () => {
    const sections = (id: string) =>
      new Set(items.filter((i) => i.template === id).map((i) => i.citation.clause.slice(7, 14)));
    expect([...sections('hipaa-security-administrative')]).toEqual(['164.308']);
    expect([...sections('hipaa-security-physical')]).toEqual(['164.310']);
    expect([...sections('hipaa-security-technical')]).toEqual(['164.312']);
    expect([...sections('hipaa-security-organizational')].sort()).toEqual(['164.306', '164.314', '164.316']);
  });

  it.each(shipped.templates)('$id asks for evidence where it matters', ({ items: own }) => {
    const wanting = own.filter((i) => i.evidence === 'required');
    expect(wanting.length).toBeGreaterThan(0);
    expect(wanting.length).toBeLessThanOrEqual(4);
    for (const item of wanting) expect(item.wants).toMatch(/^(a|the) /);
  });

  it.each(named)(
    '$name is one plain statement with an id of this pack',
    ({ id, template, text, help = '' }) => {
      expect(id).toMatch(template === 'hipaa-security-story' ? /^srs-/ : /^sr-/);
      expect(text).toMatch(/^[A-Z].*[a-z0-9]$/);
      expect(text).not.toMatch(/[.!?] |\b(please|shall|must|ensure|compliant)\b/i);
      expect(text.length).toBeLessThanOrEqual(130);
      expect(help).not.toMatch(/!|\b(please|compliant)\b/i);
    },
  );

  it('uses an id and a text only once', () => {
    expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
    expect(new Set(items.map((i) => i.text)).size).toBe(items.length);
  });
});

describe('the checklist for one story', () => {
  it('asks for eight to twelve things, nearly all of them technical safeguards', () => {
    const clauses = items.filter((i) => i.template === 'hipaa-security-story').map((i) => i.citation.clause);
    expect(clauses.length).toBeGreaterThanOrEqual(8);
    expect(clauses.length).toBeLessThanOrEqual(12);
    expect(clauses.filter((c) => !c.startsWith('45 CFR 164.312'))).toEqual(['45 CFR 164.308(a)(1)(ii)(A)']);
  });
});

const compareWithSources = () => {
  it('agree on every standard and specification and its designation', () => {
    const entries = [...sourceEntries().values()].filter((e) => e.citation.startsWith('45 CFR 164.3'));
    const kind = (name: string) =>
      entries.filter((e) => e.kind === name).map((e) => [paragraphOf(e.citation), e.designation] as const);
    expect(kind('standard').map(([paragraph]) => paragraph)).toEqual(STANDARDS.map(([p]) => p));
    expect(kind('implementation-specification')).toEqual(SPECIFICATIONS);
  });

  it.each(named)('$name rests on a paragraph that was read', ({ citation }) => {
    const entry = sourceEntries().get(citation.clause);
    expect(entry).toBeDefined();
    expect(entry?.evidence ?? 'read').toBe('read');
  });

  it('share no eight consecutive words', () => {
    expect(copiedRuns([shipped.summary, ...proseOf(shipped.templates)])).toEqual([]);
    expect(sourceRuns().size).toBeGreaterThan(1000);
  });
};

if (hasSourceData) {
  describe('the HIPAA Security Rule pack and the text of the Rule', compareWithSources);
}
