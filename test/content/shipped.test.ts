import { packs, templates } from '../../src/content';
import { pack } from '../../src/content/pack';
import { written } from '../../src/content/packs';
import { filledPack, templateOf } from '../../src/content/written';
import { item, template } from '../../src/domain/checklist/template';
import { everyItem } from './everyItem';

// The app starts without checking its own content: this suite is the check, and `npm test` runs it before a release.

describe('what is shipped', () => {
  it.each(written)('pack $id is what its schema makes of it', (one) => {
    expect(filledPack(one)).toEqual(pack.parse(one));
  });

  it.each(written.flatMap((one) => one.templates))('template $id is what its schema makes of it', (one) => {
    expect(templateOf(one)).toEqual(template.parse(one));
  });

  it('has every default that the schema gives an item', () => {
    const [first] = written.flatMap((one) => one.templates);
    const bare = { ...first!.items[0]!, evidence: undefined, addressable: undefined, since: undefined };
    const filled = templateOf({ ...first!, items: [bare] }).items[0];
    expect(filled).toEqual(item.parse(bare));
    expect(Object.values(filled!)).not.toContain(undefined);
  });

  it('is exported pack by pack and template by template', () => {
    expect(packs.map((one) => one.id)).toEqual(written.map((one) => one.id));
    expect(templates).toEqual(packs.flatMap((one) => one.templates));
  });

  it('is refused by the schema when two items share an id', () => {
    const [first] = templates;
    const twice = { ...first, items: [first?.items[0], first?.items[0]] };
    expect(template.safeParse(twice).error?.issues[0]?.message).toBe('item ids must be unique');
  });

  it('is small enough to be part of every cold start', () => {
    expect(JSON.stringify(packs).length).toBeLessThan(450_000);
    expect(everyItem.length).toBeLessThan(1000);
  });
});
