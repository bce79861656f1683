import type { IndicatorResult } from './definition';
import { listed } from './evidence';

type Answered = Pick<IndicatorResult, 'title' | 'weight' | 'outcome'>;

/** `score` is 0 to 100. `unknown` counts the indicators that could not say; `most` is the score if all of them said yes. */
export interface Inherent {
  readonly score: number;
  readonly unknown: number;
  readonly most: number;
}

/**
 * The inherent score: how much there is to go wrong before anybody looks closer. Each yes takes its weight in percent of
 * what is still left to 100: `100 × (1 − Π(1 − weight ÷ 100))`, rounded. So the order does not matter, another yes never
 * lowers it, and many small signs do not outrun 100. An unknown takes nothing and gives nothing: it is counted beside.
 */
export function inherent(results: readonly Answered[]): Inherent {
  const yes = results.filter(({ outcome }) => outcome === 'yes');
  const open = results.filter(({ outcome }) => outcome === 'unknown');
  return { score: scoreOf(yes), unknown: open.length, most: scoreOf([...yes, ...open]) };
}

/** In order of weight, so that the same indicators give the same number in every order. */
function scoreOf(results: readonly Answered[]): number {
  const weights = results.map(({ weight }) => weight).sort((one, other) => other - one);
  const left = weights.reduce((share, weight) => share * (1 - weight / 100), 1);
  return Math.round(100 * (1 - left));
}

const MOST_NAMED = 3;

/** Why the score is what it is, in a sentence or two. */
export function inherentSentence(results: readonly Answered[]): string {
  const { score, unknown, most } = inherent(results);
  return [yesSentence(results), unknownSentence(unknown, { score, most })]
    .filter((said) => said !== '')
    .join(' ');
}

function yesSentence(results: readonly Answered[]): string {
  const yes = results
    .filter(({ outcome }) => outcome === 'yes')
    .sort((one, other) => other.weight - one.weight);
  if (yes.length === 0) return 'No indicator says yes.';
  const named = yes.slice(0, MOST_NAMED).map(({ title, weight }) => `"${title}" (${weight})`);
  const others = yes.length - named.length;
  const verb = yes.length === 1 ? '1 indicator says yes' : `${yes.length} indicators say yes`;
  return `${verb}: ${listed(others > 0 ? [...named, `${others} more`] : named)}.`;
}

function unknownSentence(unknown: number, { score, most }: { score: number; most: number }): string {
  if (unknown === 0) return '';
  const cannot = unknown === 1 ? '1 cannot say' : `${unknown} cannot say`;
  return most > score ? `${cannot}; if yes, the score would be ${most}.` : `${cannot}.`;
}
