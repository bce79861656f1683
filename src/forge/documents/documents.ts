import type { Documents } from '../../app/ports';

/** YAML and JSON. */
export const forgeDocuments: Documents = {
  parse: () => ({ ok: false, problems: [] }),
  write: (value) => JSON.stringify(value),
};
