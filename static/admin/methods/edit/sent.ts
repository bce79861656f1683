import { suggested } from '../../slugs';
import type { MethodInput } from '../../types';
import type { Cells, Draft, Scale } from './draft';

/** Ids that stand for something else: no level can take them. */
const RESERVED = new Set(['unknown']);

interface Keyed {
  readonly key: string;
  readonly id: string;
  readonly name: string;
}

/** The ids that a list is sent with, by key: what has none gets one from its name. */
function idsOf(list: readonly Keyed[], fallback: string): ReadonlyMap<string, string> {
  const taken = new Set([...RESERVED, ...list.map(({ id }) => id)]);
  return new Map(
    list.map(({ key, id, name }) => {
      const given = id === '' ? suggested(name, taken, fallback) : id;
      taken.add(given);
      return [key, given];
    }),
  );
}

const present = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

function axisOf({ name, steps }: Scale): MethodInput['severity'] {
  const ids = idsOf(steps, 'step');
  return {
    name: name.trim(),
    points: steps.map(({ key, name: label, description, upTo }) => ({
      id: ids.get(key) ?? '',
      name: label.trim(),
      description: present(description),
      upTo: present(upTo),
    })),
  };
}

const cellsOf = (cells: Cells, ids: ReadonlyMap<string, string>): string[][] =>
  cells.map((row) => row.map((key) => ids.get(key) ?? ''));

function combinationOf({ kind, parts, first, second, rows, probability }: Draft): MethodInput['combination'] {
  if (kind === 'one') return undefined;
  if (kind === 'product') return { kind, first: parts[0].trim(), second: parts[1].trim() };
  const ids = idsOf(probability.steps, 'step');
  return { kind, first: axisOf(first), second: axisOf(second), rows: cellsOf(rows, ids) };
}

function sourceOf({ title, url, licence }: Draft['source']): MethodInput['source'] {
  if (title.trim() === '' && url.trim() === '') return undefined;
  return { title: title.trim(), url: present(url), licence: present(licence) };
}

/** What is sent of what is typed. */
export function sentOf(draft: Draft): MethodInput {
  const ids = idsOf(draft.levels, 'level');
  return {
    id: draft.id,
    title: draft.title.trim(),
    severity: axisOf(draft.severity),
    probability: axisOf(draft.probability),
    levels: draft.levels.map(({ key, name, letter, meaning }) => ({
      id: ids.get(key) ?? '',
      name: name.trim(),
      letter: letter.trim(),
      meaning: present(meaning),
    })),
    matrix: cellsOf(draft.matrix, ids),
    combination: combinationOf(draft),
    source: sourceOf(draft.source),
  };
}
