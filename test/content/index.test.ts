import { templateById, templates } from '../../src/content';
import { parseTemplates } from '../../src/content/parse';
import { template } from '../../src/domain/checklist/template';

const items = templates.flatMap((t) => t.items.map((i) => ({ name: `${t.id}/${i.id}`, ...i })));

describe('the shipped templates', () => {
  it('are the three that the starter policy names, each in version 1', () => {
    expect(templates.map((t) => [t.id, t.version, t.title])).toEqual([
      ['privacy-impact', 1, 'Privacy impact assessment'],
      ['security-risk', 1, 'Security risk analysis'],
      ['clinical-validation', 1, 'Clinical validation'],
    ]);
  });

  it.each(templates)('$id follows the schema and has 10 to 20 items', (shipped) => {
    expect(template.parse(shipped)).toEqual(shipped);
    expect(shipped.items.length).toBeGreaterThanOrEqual(10);
    expect(shipped.items.length).toBeLessThanOrEqual(20);
  });

  it('use an item id and a text only once', () => {
    expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
    expect(new Set(items.map((i) => i.text)).size).toBe(items.length);
  });

  it.each(templates)('$id asks for evidence where it matters, and only of required items', (shipped) => {
    const wanting = shipped.items.filter((i) => i.evidence === 'required');
    expect(wanting.length).toBeGreaterThan(0);
    expect(wanting.length).toBeLessThanOrEqual(4);
    for (const item of wanting) {
      expect(item.required).toBe(true);
      expect(item.wants).toMatch(/^(a|the) /);
    }
  });

  it.each(items)('$name is one plain statement', ({ text, help = '' }) => {
    expect(text).toMatch(/^[A-Z].*[a-z0-9]$/);
    expect(text).not.toMatch(/[.!?] |\bplease\b|\bshall\b|\bmust\b|\bcompliant\b/i);
    expect(text.length).toBeLessThanOrEqual(130);
    expect(help).not.toMatch(/!|\bplease\b|\bcompliant\b/i);
  });

  it('are refused when two items share an id', () => {
    const [first] = templates;
    if (!first) throw new Error('no template');
    const [one] = first.items;
    if (!one) throw new Error('no item');
    expect(() => parseTemplates([{ ...first, items: [one, one] }])).toThrow('item ids must be unique');
  });
});

describe('templateById', () => {
  it('finds a template by id alone and by id and version', () => {
    expect(templateById('clinical-validation')?.title).toBe('Clinical validation');
    expect(templateById('clinical-validation', 1)).toBe(templateById('clinical-validation'));
  });

  it.each([
    ['unknown', undefined],
    ['privacy-impact', 2],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('has nothing for %s in version %s', (id, version) => {
    expect(templateById(id, version)).toBeUndefined();
  });
});
