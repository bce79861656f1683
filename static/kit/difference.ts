import { lcs, type Step } from './lcs';

/** Part of a line: `changed` words are struck on the old side and underlined on the new one. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** One place where the texts differ. An empty side means that sentences were only added or only removed. */
export interface Hunk {
  readonly old: readonly Piece[];
  readonly new: readonly Piece[];
}

export interface Difference {
  readonly hunks: readonly Hunk[];
  /** Sentences of the new text (of the old one when nothing is left), and how many of them differ. */
  readonly sentences: number;
  readonly changed: number;
}

const SENTENCE = /(?<=[.!?])\s+|\n+/;
const WORD = /(\s+|[^\s\p{L}\p{N}]+)/u;

export const sentencesOf = (text: string): string[] => text.split(SENTENCE).filter((s) => s.trim() !== '');
const wordsOf = (text: string): string[] => text.split(WORD).filter((w) => w !== '');

/** Compares sentence by sentence, then word by word inside the sentences that differ. */
export function difference(before: string, after: string): Difference {
  const [a, b] = [sentencesOf(before), sentencesOf(after)];
  const groups = changedGroups(lcs(a, b));
  const hunks = groups.map((g) => hunk(g.old.join(' '), g.new.join(' ')));
  const changed = groups.reduce(
    (sum, g) => sum + Math.max(g.new.length, b.length === 0 ? g.old.length : 0),
    0,
  );
  return { hunks, sentences: b.length === 0 ? a.length : b.length, changed };
}

interface Group {
  old: string[];
  new: string[];
}

function changedGroups(all: readonly Step<string>[]): Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  for (const step of all) {
    if (step.kind === 'same') {
      open = undefined;
      continue;
    }
    if (open === undefined) groups.push((open = { old: [], new: [] }));
    open[step.kind].push(step.value);
  }
  return groups;
}

/** Word-level difference of two short texts. */
export function hunk(before: string, after: string): Hunk {
  const words = lcs(wordsOf(before), wordsOf(after));
  return {
    old: pieces(words.filter((w) => w.kind !== 'new')),
    new: pieces(words.filter((w) => w.kind !== 'old')),
  };
}

function pieces(words: readonly Step<string>[]): Piece[] {
  const out: { text: string; changed: boolean }[] = [];
  for (const word of words) {
    const changed = word.kind !== 'same';
    const last = out.at(-1);
    if (last?.changed === changed) last.text += word.value;
    else out.push({ text: word.value, changed });
  }
  return out;
}
