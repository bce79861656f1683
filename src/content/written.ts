import type * as z from 'zod';
import type { Item, item, Template, template } from '../domain/checklist/template';
import type { Pack, PackInput } from './pack';

/** An item and a template as they are written here: what has a default may be left out. */
export type ItemInput = z.input<typeof item>;
export type TemplateInput = z.input<typeof template>;

const itemOf = (written: ItemInput): Item => ({
  ...written,
  evidence: written.evidence ?? 'optional',
  addressable: written.addressable ?? false,
  since: written.since ?? 1,
});

/**
 * The template that was written, with its defaults. What was written is trusted: the schema would cost each cold start
 * more than it can find, so it checks every pack when the tests run (`test/content/shipped.test.ts`), before a release.
 */
export const templateOf = (written: TemplateInput): Template => ({
  ...written,
  items: written.items.map(itemOf),
});

/** The pack that was written, with its defaults. */
export const filledPack = (written: PackInput): Pack => ({
  ...written,
  templates: written.templates.map(templateOf),
});

/** The items, where each that names nobody is answered by `role`. */
export const answeredBy = (role: string, items: readonly ItemInput[]): ItemInput[] =>
  items.map((written) => ({ answeredBy: role, ...written }));
