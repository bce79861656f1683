import type { Named } from '../words/names';
import { methodIn } from '../words/methods';
import { useEditing } from './EditorContext';

/** The levels to choose from, from the least to the worst; one that is chosen and no level of the method comes first. */
export function useLevels(chosen: string | undefined): Named[] {
  const { found, draft, names } = useEditing();
  const levels = (methodIn(found, draft)?.levels ?? []).map(({ id, name }) => ({ id, name }));
  if (chosen === undefined || levels.some(({ id }) => id === chosen)) return levels;
  return [{ id: chosen, name: names.level(chosen) }, ...levels];
}
