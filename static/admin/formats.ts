import type { Format } from './types';

export const FORMATS: readonly { readonly value: Format; readonly label: string }[] = [
  { value: 'yaml', label: 'YAML' },
  { value: 'json', label: 'JSON' },
];

/** What a text is written in, by the name of its file or by how it begins. */
export function formatOf(text: string, file = ''): Format {
  if (/\.json$/i.test(file)) return 'json';
  if (/\.ya?ml$/i.test(file)) return 'yaml';
  return /^\s*[[{]/.test(text) ? 'json' : 'yaml';
}
