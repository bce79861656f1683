import type { IndicatorView, RiskView } from '../../contract/riskView';
import {
  inherent,
  inherentSentence,
  type IndicatorEvidence,
  type IndicatorResult,
} from '../../domain/risk/indicators';
import type { JiraId } from '../../domain/shared/ids';
import type { FoundIssue } from '../ports';

/** Other issues that the answers of indicators name, to be looked up as the caller: never more than a search takes. */
export function issuesNamed(results: readonly IndicatorResult[]): readonly JiraId[] {
  const named = results.flatMap(({ evidence }) => evidence.flatMap(({ issue }) => issue ?? []));
  return [...new Set(named)];
}

/**
 * Indicators as people read them. The answers are the same for everybody; the key of another issue is shown to those who
 * may browse it (`visible`), to others that there is one.
 */
export const indicatorViews = (
  results: readonly IndicatorResult[],
  visible: ReadonlyMap<JiraId, Pick<FoundIssue, 'key'>>,
): IndicatorView[] =>
  results.map(({ evidence, ...result }) => ({
    ...result,
    evidence: evidence.map((one) => evidenceWords(one, visible)),
  }));

function evidenceWords(
  { words, issue }: IndicatorEvidence,
  visible: ReadonlyMap<JiraId, Pick<FoundIssue, 'key'>>,
): string {
  if (issue === undefined) return words;
  return `${words} ${visible.get(issue)?.key ?? 'an issue that is not visible to you'}`;
}

/** The inherent score of the same answers, with the sentence why. */
export function inherentView(results: readonly IndicatorResult[]): RiskView['inherent'] {
  const { score, unknown } = inherent(results);
  return { score, unknown, why: inherentSentence(results) };
}
