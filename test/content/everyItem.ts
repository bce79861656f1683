import { packs } from '../../src/content';

/** Every item of every pack, with the ids of its pack and template. */
export const everyItem = packs.flatMap((pack) =>
  pack.templates.flatMap((template) =>
    template.items.map((item) => ({ ...item, pack: pack.id, template: template.id })),
  ),
);

export type AnyItem = (typeof everyItem)[number];

/** `template/item` of the items for which `wrong` holds: what a test expects to be empty. */
export const namesWhere = (wrong: (item: AnyItem) => boolean): string[] =>
  everyItem.filter(wrong).map((item) => `${item.template}/${item.id}`);
