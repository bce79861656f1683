import type { DraftControl, HazardDraft } from '../../../../src/contract/hazardDraft';
import type { RiskMethod } from '../../../../src/contract/riskScoring';
import { DIMENSION_WORDS } from '../../../kit/dimensions';
import { KIND_WORDS, ratingWords, REDUCES_WORDS } from '../words';
import { keyOf } from './draft';

export interface Differing {
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

const PARTS: readonly (readonly [string, (draft: HazardDraft, method: RiskMethod) => string])[] = [
  ['Hazard', ({ words }) => words.hazard],
  ['Hazardous situation', ({ words }) => words.situation],
  ['Harm', ({ words }) => words.harm],
  ['What it harms', ({ dimensions }) => dimensions.map((one) => DIMENSION_WORDS[one]).join(', ')],
  ['Before controls', ({ initial }, method) => ratingWords(initial, method)],
  ['Controls', ({ controls }) => controls.map(controlWords).join('; ')],
  ['After controls', ({ residual }, method) => ratingWords(residual, method)],
  ['Benefit', ({ words }) => words.benefit],
];

/** Where two versions of a hazard differ, in words. */
export const differing = (one: HazardDraft, other: HazardDraft, method: RiskMethod): readonly Differing[] =>
  PARTS.map(([part, words]) => ({
    part,
    before: words(one, method).trim() || 'Nothing',
    after: words(other, method).trim() || 'Nothing',
  })).filter(({ before, after }) => before !== after);

function controlWords({ issue, kept, kind, reduces, implemented, verified }: DraftControl): string {
  const name = kept === undefined ? keyOf(issue) : 'a hidden issue';
  const marks = [implemented ? 'implemented' : 'not implemented', verified ? 'verified' : 'not verified'];
  return [name, KIND_WORDS[kind], `lowers ${REDUCES_WORDS[reduces].toLowerCase()}`, ...marks].join(', ');
}
