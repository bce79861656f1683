import { riskMethod, type RiskMethod } from '../../../src/domain/risk/method';
import type { MethodDraft } from '../../../src/domain/risk/methodDraft';

/** A method whose probabilities have numbers: P1 × P2 falls into one of them. */
export const byProduct: RiskMethod = riskMethod.parse({
  id: 'device-risk',
  version: 1,
  title: 'Device risk',
  severity: {
    name: 'Severity',
    points: [
      { id: 'minor', name: 'Minor' },
      { id: 'serious', name: 'Serious' },
    ],
  },
  probability: {
    name: 'Probability',
    points: [
      { id: 'remote', name: 'Remote', upTo: '0.001' },
      { id: 'occasional', name: 'Occasional', upTo: '0.01' },
      { id: 'frequent', name: 'Frequent', upTo: '1' },
    ],
  },
  levels: [
    { id: 'low', name: 'Low', letter: 'L' },
    { id: 'high', name: 'High', letter: 'H' },
  ],
  matrix: [
    ['low', 'low', 'high'],
    ['low', 'high', 'high'],
  ],
  combination: { kind: 'product', first: 'P1', second: 'P2' },
});

/** A draft without a fault: severity 2 × probability 3, two levels. */
export function aMethodDraft(rules: Partial<MethodDraft> = {}): MethodDraft {
  const { version: _, combination: __, ...draft } = structuredClone(byProduct);
  return { ...draft, ...rules };
}
