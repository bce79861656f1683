import type { IndicatorEvidence, IndicatorFinding } from './definition';
import type { LinkFact } from './reading/links';

/** The most facts that an answer names; one would do, more would hide it. */
const MOST_EVIDENCE = 5;

/** Written by people in Jira: as much of it as identifies it. */
const short = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name);

export const labelEvidence = (name: string): IndicatorEvidence => ({ words: `Label ${short(name)}` });

export const componentEvidence = (name: string): IndicatorEvidence => ({ words: `Component ${short(name)}` });

/** `signal` is a word of ours: what people wrote around it is not repeated. */
export const textEvidence = (signal: string): IndicatorEvidence => ({ words: `Text: "${signal}"` });

export const linkEvidence = ({ phrase, issue }: LinkFact): IndicatorEvidence => ({
  words: `Link "${short(phrase)}"`,
  issue,
});

export const plainEvidence = (words: string): IndicatorEvidence => ({ words });

export const yes = (...evidence: readonly IndicatorEvidence[]): IndicatorFinding => ({
  outcome: 'yes',
  evidence: bounded(evidence),
});

export const no = (...evidence: readonly IndicatorEvidence[]): IndicatorFinding => ({
  outcome: 'no',
  evidence: bounded(evidence),
});

/** `missing` names what is not known, as in "Not known: the due date". */
export const unknown = (...missing: readonly string[]): IndicatorFinding => ({
  outcome: 'unknown',
  evidence: [plainEvidence(`Not known: ${listed(missing)}`)],
});

function bounded(evidence: readonly IndicatorEvidence[]): readonly IndicatorEvidence[] {
  const more = evidence.length - MOST_EVIDENCE;
  return more > 0 ? [...evidence.slice(0, MOST_EVIDENCE), plainEvidence(`and ${more} more`)] : evidence;
}

/** `all labels, all components and all links`. */
export const listed = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
