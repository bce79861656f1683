import type { Item, Template } from '../../../src/domain/checklist/template';

export const someItem = (id: string, part: Partial<Item> = {}): Item => ({
  id,
  text: `The item ${id} was looked at`,
  citation: {
    clause: 'Our own rule 1',
    status: 'voluntary',
    asOf: '2026-11-01',
    url: 'https://rules.example/1',
  },
  required: true,
  evidence: 'optional',
  notApplicable: true,
  addressable: false,
  since: 1,
  ...part,
});

/** A template of a site's own: two items. */
export const aTemplate = (part: Partial<Template> = {}): Template => ({
  id: 'ward-round',
  version: 1,
  title: 'Ward round',
  purpose: 'Shows that the ward was asked.',
  items: [someItem('asked'), someItem('told')],
  ...part,
});
