import { templateById } from '../../content';
import type { Template } from '../../domain/checklist/template';
import type { Slug } from '../../domain/shared/ids';
import type { Ports } from '../ports';

/** One version of one template. */
export interface TemplateName {
  readonly id: Slug;
  readonly version: number;
}

/** Templates word for word, in the versions that were looked up. */
export interface Words {
  /** `undefined` when the words of that version are gone, or were not looked up. */
  of(id: Slug, version: number): Template | undefined;
}

/** Where no template is spoken of. */
export const NO_WORDS: Words = { of: () => undefined };

const key = ({ id, version }: TemplateName): string => `${id}/${version}`;

/** Reads at once: a site may have hundreds of templates of its own, and the storage answers only so many. */
const MOST_AT_ONCE = 50;

/** The words of several, each read once, in parallel. Shipped templates cost nothing. */
export async function wordsOf(ports: Pick<Ports, 'site'>, wanted: readonly TemplateName[]): Promise<Words> {
  const names = [...new Map(wanted.map((name) => [key(name), name])).values()];
  const [shipped, own] = [names.filter(isShipped), names.filter((name) => !isShipped(name))];
  const byKey = new Map(shipped.map((name) => [key(name), templateById(name.id, name.version)]));
  for (let start = 0; start < own.length; start += MOST_AT_ONCE) {
    const some = own.slice(start, start + MOST_AT_ONCE);
    const found = await Promise.all(some.map(({ id, version }) => ports.site.template(id, version)));
    some.forEach((name, index) => byKey.set(key(name), found[index]));
  }
  return { of: (id, version) => byKey.get(key({ id, version })) };
}

const isShipped = ({ id, version }: TemplateName): boolean => templateById(id, version) !== undefined;
