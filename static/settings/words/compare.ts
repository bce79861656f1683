import { lcs, type Step } from '../../kit/lcs';
import { visible } from '../../kit/text';
import type { Draft } from '../types';
import type { Names } from './names';
import { methodSentence } from './riskSentences';
import { gateWords, titlesOf, type GateWords } from './sentences';
import { SPRINT_TITLE, sprintWords } from './sprintWords';

/** A gate of which two drafts say something different, with the lines of both. */
export interface GateDifference {
  readonly gate: string;
  readonly title: string;
  readonly lines: readonly Step<string>[];
}

type Compared = Pick<Draft, 'gates' | 'title' | 'riskMethod' | 'sprint'>;

const linesOf = (draft: Compared, id: string, names: Names): string[] => {
  const gate = draft.gates.find((one) => one.id === id);
  if (gate === undefined) return [];
  const words = gateWords(gate, names, titlesOf(draft.gates));
  return [`Name: ${visible(gate.title)}`, ...allOf(words)];
};

const allOf = ({ lead, asks, foot }: GateWords): string[] => [lead, ...asks, ...foot];

const headOf = ({ title, riskMethod }: Compared, names: Names): string[] => [
  `Name: ${title}`,
  ...(riskMethod === undefined ? [] : [methodSentence(names.method(riskMethod), [])]),
];

const sprintLines = ({ sprint, gates }: Compared, names: Names): string[] =>
  sprint === undefined ? [] : allOf(sprintWords(sprint, names, titlesOf(gates)));

/** Where two drafts differ, gate by gate, only the lines that differ. `old` is the first, `new` the second. */
export function compareDrafts(first: Compared, second: Compared, names: Names): GateDifference[] {
  const ids = [...new Set([...first.gates, ...second.gates].map(({ id }) => id))];
  const titles = titlesOf([...second.gates, ...first.gates]);
  const head = lcs(headOf(first, names), headOf(second, names));
  const sprint = lcs(sprintLines(first, names), sprintLines(second, names));
  const parts = ids.map((id) => ({
    gate: id,
    title: titles(id),
    lines: lcs(linesOf(first, id, names), linesOf(second, id, names)),
  }));
  return [
    { gate: '', title: 'The policy', lines: head },
    ...parts,
    { gate: ' sprint', title: SPRINT_TITLE, lines: sprint },
  ]
    .map((part) => ({ ...part, lines: part.lines.filter(({ kind }) => kind !== 'same') }))
    .filter(({ lines }) => lines.length > 0);
}
