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

/** The words of one version: shipped ones are code, those of the site's own are stored. */
export const templateWords = async (
  { site }: Pick<Ports, 'site'>,
  { id, version }: TemplateName,
): Promise<Template | undefined> => templateById(id, version) ?? site.template(id, version);

/** The words of several, each read once, in one parallel round. Shipped templates cost nothing. */
export async function wordsOf(ports: Pick<Ports, 'site'>, wanted: readonly TemplateName[]): Promise<Words> {
  const names = [...new Map(wanted.map((name) => [key(name), name])).values()];
  const found = await Promise.all(names.map((name) => templateWords(ports, name)));
  const byKey = new Map(names.map((name, index) => [key(name), found[index]]));
  return { of: (id, version) => byKey.get(key({ id, version })) };
}
