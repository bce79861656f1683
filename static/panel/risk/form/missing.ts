import type { HazardDraft } from '../../../../src/contract/hazardDraft';
import { missingIn, missingName, type RiskMethod } from '../../../../src/contract/riskScoring';

/** What keeps a draft a draft, in words and by the rule of the app. */
export function missingWords({ words, ...rated }: HazardDraft, method: RiskMethod): string[] {
  const { hazard, situation, harm } = words;
  const written = Object.fromEntries(
    Object.entries({ hazard, situation, harm }).filter(([, text]) => text.trim() !== ''),
  );
  return missingIn({ ...rated, words: written, method: method.id }, method).map(missingName);
}
