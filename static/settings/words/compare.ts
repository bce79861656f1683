import { lcs, type Step } from '../../kit/lcs';
import { visible } from '../../kit/text';
import type { Draft } from '../types';
import type { Names } from './names';
import { gateWords, titlesOf } from './sentences';

/** A gate of which two drafts say something different, with the lines of both. */
export interface GateDifference {
  readonly gate: string;
  readonly title: string;
  readonly lines: readonly Step<string>[];
}

type Gates = Pick<Draft, 'gates' | 'title'>;

const linesOf = (draft: Gates, id: string, names: Names): string[] => {
  const gate = draft.gates.find((one) => one.id === id);
  if (gate === undefined) return [];
  const words = gateWords(gate, names, titlesOf(draft.gates));
  return [`Name: ${visible(gate.title)}`, words.lead, ...words.asks, ...words.foot];
};

/** Where two drafts differ, gate by gate, only the lines that differ. `old` is the first, `new` the second. */
export function compareDrafts(first: Gates, second: Gates, names: Names): GateDifference[] {
  const ids = [...new Set([...first.gates, ...second.gates].map(({ id }) => id))];
  const titles = titlesOf([...second.gates, ...first.gates]);
  const head = lcs([`Name: ${first.title}`], [`Name: ${second.title}`]);
  const parts = ids.map((id) => ({
    gate: id,
    title: titles(id),
    lines: lcs(linesOf(first, id, names), linesOf(second, id, names)),
  }));
  return [{ gate: '', title: 'The policy', lines: head }, ...parts]
    .map((part) => ({ ...part, lines: part.lines.filter(({ kind }) => kind !== 'same') }))
    .filter(({ lines }) => lines.length > 0);
}
