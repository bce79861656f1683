import fc from 'fast-check';
import { exportTemplate } from '../../../src/app/templates/export';
import { importTemplate } from '../../../src/app/templates/import';
import { templates } from '../../../src/content';
import { must } from '../policy/policySite';
import { aTemplate, someItem } from './someTemplate';
import { TemplateSite } from './templateSite';

const read = (site: TemplateSite, text: string, format: 'yaml' | 'json' = 'yaml') =>
  importTemplate(site.ports, site.admin(), { format, text });

describe('an exported template', () => {
  test('is read as the same, whether shipped, published or drafted', async () => {
    const site = new TemplateSite();
    await site.bring(aTemplate());
    must(await site.saveTemplate(aTemplate({ title: 'Ward round, new' })));
    const request = { id: 'ward-round', format: 'yaml' } as const;
    const published = must(await exportTemplate(site.ports, site.admin(), { ...request, draft: false }));
    expect(published.name).toBe('ward-round-v1.yaml');
    expect(must(await read(site, published.text)).template).toEqual(aTemplate());
    const drafted = must(await exportTemplate(site.ports, site.admin(), { ...request, draft: true }));
    expect(drafted.name).toBe('ward-round-draft.yaml');
    expect(must(await read(site, drafted.text)).template.title).toBe('Ward round, new');
  });

  test.each(['yaml', 'json'] as const)('as %s is the same for everything that is shipped', async (format) => {
    const site = new TemplateSite();
    for (const shipped of templates) {
      const request = { id: shipped.id, version: shipped.version, draft: false, format };
      const { text } = must(await exportTemplate(site.ports, site.admin(), request));
      expect(must(await read(site, text, format)).template).toEqual(shipped);
    }
  });

  test('keeps any words', async () => {
    const site = new TemplateSite();
    const words = fc.string({ unit: 'grapheme', minLength: 10, maxLength: 60 });
    const formats = fc.constantFrom('yaml' as const, 'json' as const);
    await fc.assert(
      fc.asyncProperty(words, words, formats, async (title, text, format) => {
        const template = aTemplate({ title, items: [someItem('one', { text, help: text })] });
        const written = await site.ports.documents.write(template, format);
        expect(must(await read(site, written, format)).template).toEqual(template);
      }),
      { numRuns: 100 },
    );
  });

  test('that does not exist is refused', async () => {
    const site = new TemplateSite();
    const request = { id: 'other', draft: false, format: 'yaml' } as const;
    expect(await exportTemplate(site.ports, site.admin(), request)).toMatchObject({
      refused: 'unknown-template',
    });
  });
});

describe('a template that people write', () => {
  const minimal = [
    'id: ward-round',
    'title: Ward round',
    'purpose: Shows that the ward was asked.',
    'items:',
    '  - id: asked',
    '    text: The ward was asked',
    '    citation: { clause: Our own rule 1, status: voluntary, asOf: 2026-11-01, url: https://rules.example/1 }',
    '    required: true',
    '    notApplicable: false',
  ];

  test('needs no version, and nothing that has a default', async () => {
    const site = new TemplateSite();
    expect(must(await read(site, minimal.join('\n'))).template).toMatchObject({
      version: 1,
      items: [{ evidence: 'optional', addressable: false, since: 1 }],
    });
    expect(site.ports.site.kept.site).toBeUndefined();
  });

  const refusedWith = async (text: string, format: 'yaml' | 'json' = 'yaml') => {
    const refused = await read(new TemplateSite(), text, format);
    expect(refused).toMatchObject({ refused: 'unreadable-document' });
    const problems = 'refused' in refused ? refused.about?.problems : undefined;
    return Array.isArray(problems) ? problems.map(String) : [];
  };

  test('is told of every problem with its line and path', async () => {
    const text = [...minimal.slice(0, 4), '  - id: asked', '    text: short', '    colour: red'].join('\n');
    expect(await refusedWith(text)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^line 6, items\.0\.text: /),
        'line 5, items.0.citation: is missing',
        'line 7, items.0.colour: is not known here',
      ]),
    );
  });

  test('with one id twice is refused', async () => {
    const twice = [...minimal, ...minimal.slice(4)].join('\n');
    expect(await refusedWith(twice)).toEqual([expect.stringContaining('item ids must be unique')]);
  });

  test.each([
    ['aliases', 'a: &a [x,x,x,x]\nb: [*a,*a,*a,*a]', 'yaml'],
    ['a duplicate key', [...minimal, 'id: other'].join('\n'), 'yaml'],
    ['a duplicate key', '{"id":"a","id":"b"}', 'json'],
    ['__proto__', '{"__proto__":{"id":"a"},"id":"a"}', 'json'],
    ['great depth', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'json'],
    ['many members', `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":1`).join(',')}}`, 'json'],
    [
      'more items than a template holds',
      JSON.stringify(
        aTemplate({ items: Array.from({ length: 201 }, (_, index) => someItem(`item-${index}`)) }),
      ),
      'json',
    ],
    ['nothing in it', '', 'yaml'],
  ] as const)('with %s is refused', async (_, text, format) => {
    expect((await refusedWith(text, format)).length).toBeGreaterThan(0);
  });
});
