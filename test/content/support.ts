import { sourceSentences } from './sourceData';

const RUN = 8;

const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const runsOf = (text: string): string[] => {
  const all = words(text);
  return all.slice(0, Math.max(0, all.length - RUN + 1)).map((_, i) => all.slice(i, i + RUN).join(' '));
};

let loaded: ReadonlySet<string> | undefined;

/** Every run of eight consecutive words of the regulatory sources. Call it only where `hasSourceData` holds. */
export const sourceRuns = (): ReadonlySet<string> => (loaded ??= new Set(sourceSentences().flatMap(runsOf)));

/** The runs of eight consecutive words in `texts` that a regulatory source has too: what was copied. */
export const copiedRuns = (texts: readonly string[]): string[] =>
  texts.flatMap(runsOf).filter((run) => sourceRuns().has(run));

/** What a template says in words of its own. */
interface Wording {
  readonly purpose: string;
  readonly items: readonly {
    readonly text: string;
    readonly help?: string | undefined;
    readonly wants?: string | undefined;
  }[];
}

/** All prose of templates: purposes, texts, helps and the evidence wanted. */
export const proseOf = (templates: readonly Wording[]): string[] =>
  templates.flatMap((t) => [t.purpose, ...t.items.flatMap((i) => [i.text, i.help ?? '', i.wants ?? ''])]);
