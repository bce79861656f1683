import type { Said, Source } from '../said';
import { clinical } from './clinical';
import { executive } from './executive';
import type { Facts } from './facts';
import { technical } from './technical';

/** A briefing for one kind of reader: paragraphs, and where each of their figures is from. */
export interface Briefing {
  readonly reader: 'executive' | 'clinical' | 'technical';
  readonly paragraphs: readonly string[];
  readonly sources: readonly Source[];
}

const READERS: readonly [Briefing['reader'], (facts: Facts) => Said[][]][] = [
  ['executive', executive],
  ['clinical', clinical],
  ['technical', technical],
];

/** Three briefings on the same facts. Every figure in them is counted from the records, and says from which. */
export const briefingsOf = (facts: Facts): Briefing[] =>
  READERS.map(([reader, write]) => {
    const paragraphs = write(facts).filter((sentences) => sentences.length > 0);
    return {
      reader,
      paragraphs: paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' ')),
      sources: paragraphs.flat().flatMap(({ sources }) => sources),
    };
  });
