import type { IndicatorFinding } from './definition';
import { linkEvidence, no, plainEvidence, unknown, yes } from './evidence';
import type { IndicatorFacts } from './facts';
import { phrasesIn, type Phrase } from './reading/words';

/** What both indicators of traceability leave out. */
export const TRACED_NOTE =
  'Not asked of an epic, whose children are asked. Links to pages outside Jira are not read.';

interface Trace {
  readonly phrases: readonly Phrase[];
  readonly missing: string;
}

/** Yes where no link of the issue reads, or is of a type, as one that traces it. */
export function traced(facts: IndicatorFacts, { phrases, missing }: Trace): IndicatorFinding {
  if ((facts.hierarchyLevel ?? 0) > 0) return no(plainEvidence('Its children are asked'));
  const found = facts.links.values.filter(({ words, type }) =>
    [words, type].some((said) => phrasesIn(said, phrases).length > 0),
  );
  if (found.length > 0) return no(...found.map(linkEvidence));
  return facts.links.whole ? yes(plainEvidence(missing)) : unknown('all links');
}
