import type { Hazard, Rating } from './assessment';
import { combined } from './combine';
import type { RiskMethod } from './method';

/** What keeps a hazard a draft. `method`: it was assessed by another one than is in force. */
export type MissingPart =
  | 'method'
  | 'hazard'
  | 'situation'
  | 'harm'
  | 'dimension'
  | 'initial-severity'
  | 'initial-probability'
  | 'residual-severity'
  | 'residual-probability';

const NAMES: Readonly<Record<MissingPart, string>> = {
  method: 'the method in force',
  hazard: 'the hazard',
  situation: 'the hazardous situation',
  harm: 'the harm',
  dimension: 'a dimension',
  'initial-severity': 'the initial severity',
  'initial-probability': 'the initial probability',
  'residual-severity': 'the residual severity',
  'residual-probability': 'the residual probability',
};

/** A missing part as it stands in a sentence. */
export const missingName = (part: MissingPart): string => NAMES[part];

/** The words without which a hazard is a draft: hazard, hazardous situation, harm (ISO 14971:2019, 3.4 to 3.6). */
const WORDS = ['hazard', 'situation', 'harm'] as const;

type Rated = Pick<Hazard, 'method' | 'words' | 'dimensions' | 'initial' | 'residual'>;

/** What a hazard lacks. Without anything missing it counts; with anything missing its level is unknown. */
export function missingIn(
  { method: by, words, dimensions, initial, residual }: Rated,
  method: RiskMethod | undefined,
): MissingPart[] {
  if (by !== method?.id) return ['method'];
  return [
    ...WORDS.filter((word) => words[word] === undefined),
    ...(dimensions.length === 0 ? (['dimension'] as const) : []),
    ...lacking(initial, method, 'initial'),
    ...lacking(residual, method, 'residual'),
  ];
}

function lacking(rating: Rating, method: RiskMethod, which: 'initial' | 'residual'): MissingPart[] {
  const parts: MissingPart[] = [];
  if (!has(method.severity, rating.severity)) parts.push(`${which}-severity`);
  if (!has(method.probability, probabilityOf(rating, method))) parts.push(`${which}-probability`);
  return parts;
}

/** The probability of a rating: what its parts come to, where it has parts. */
export const probabilityOf = ({ parts, probability }: Rating, method: RiskMethod): string | undefined =>
  parts === undefined ? probability : combined(parts, method);

const has = ({ points }: RiskMethod['severity'], point: string | undefined): boolean =>
  points.some(({ id }) => id === point);
