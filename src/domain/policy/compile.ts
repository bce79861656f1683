import type { Item, Template } from '../checklist/template';
import type { CompiledItem, CompiledTemplate } from './schema';

const compileItem = ({ id, required, evidence, notApplicable, addressable, since }: Item): CompiledItem => ({
  id,
  required,
  evidence,
  notApplicable,
  addressable,
  since,
});

/** What a decision needs of a template: its ids and rules, without the words. */
export const compileTemplate = ({ id, version, title, items }: Template): CompiledTemplate => ({
  id,
  version,
  title,
  items: items.map(compileItem),
});
