import type { Gate } from '../types';
import type { Names } from '../words/names';
import { gateWords } from '../words/sentences';
import { WordsCard } from './WordsCard';

interface GateTextProps {
  readonly gate: Gate;
  readonly names: Names;
  readonly titleOf: (gate: string) => string;
}

/** A gate, to read. */
export function GateText({ gate, names, titleOf }: GateTextProps) {
  return <WordsCard title={gate.title} words={gateWords(gate, names, titleOf)} />;
}
