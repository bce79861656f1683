import type { Documents } from '../../app/ports';

/** YAML weighs more than all our rules: it is loaded when a document comes, not when the app starts for a transition. */
const texts = () => import('./texts');

/** YAML 1.2 and JSON texts. Both are held to the same limits; YAML is read with as little of it as a policy needs. */
export const forgeDocuments: Documents = {
  parse: async (text, format) => (await texts()).parse(text, format),
  write: async (value, format) => (await texts()).write(value, format),
};
