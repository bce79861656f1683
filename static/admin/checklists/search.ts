import type { OwnTemplate, Pack, Template } from '../types';

/** What was found in one checklist: its title, or some of its lines. */
export interface Hit {
  readonly title: boolean;
  readonly items: readonly string[];
}

/** Templates whose lines were read, by id. */
export type Read = ReadonlyMap<string, Template>;

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLocaleLowerCase('en');

/** The words that are looked for: all of them must stand in a title, or in one line. */
export const wordsOf = (query: string): string[] =>
  folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');

const holds = (text: string, words: readonly string[]): boolean => {
  const where = folded(text);
  return words.every((word) => where.includes(word));
};

/** What of a checklist answers the search, or nothing. Its lines count when they were read. */
export function hitOf(
  { id, title }: { readonly id: string; readonly title: string },
  words: readonly string[],
  read: Read,
): Hit | undefined {
  const items = (read.get(id)?.items ?? [])
    .filter(({ text, citation, wants }) => holds(`${text} ${citation.clause} ${wants ?? ''}`, words))
    .map(({ text }) => text);
  const byTitle = holds(title, words);
  return byTitle || items.length > 0 ? { title: byTitle, items } : undefined;
}

export interface FoundPack {
  readonly pack: Pack;
  readonly templates: readonly { readonly template: Pack['templates'][number]; readonly hit: Hit }[];
}

/** The packs that hold something that is looked for. A pack that is named itself shows all that it holds. */
export function searchPacks(packs: readonly Pack[], query: string, read: Read): FoundPack[] {
  const words = wordsOf(query);
  return packs.flatMap((pack) => {
    const whole = holds(`${pack.title} ${pack.summary}`, words);
    const templates = pack.templates.flatMap((template) => {
      const hit = hitOf(template, words, read) ?? (whole ? { title: true, items: [] } : undefined);
      return hit === undefined ? [] : [{ template, hit }];
    });
    return templates.length === 0 ? [] : [{ pack, templates }];
  });
}

/** The site's own checklists that answer the search, the last changed first. */
export function searchOwn(own: readonly OwnTemplate[], query: string, read: Read) {
  const words = wordsOf(query);
  return own
    .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt) || a.title.localeCompare(b.title))
    .flatMap((template) => {
      const hit = hitOf(template, words, read);
      return hit === undefined ? [] : [{ template, hit }];
    });
}

/** How many lines and how many checklists a pack holds. */
export const sumOf = ({ templates }: Pack): { templates: number; items: number } => ({
  templates: templates.length,
  items: templates.reduce((sum, { items }) => sum + items, 0),
});
