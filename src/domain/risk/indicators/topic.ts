import type { IndicatorDefinition, IndicatorEvidence, IndicatorFinding } from './definition';
import {
  componentEvidence,
  labelEvidence,
  linkEvidence,
  listed,
  no,
  textEvidence,
  unknown,
  yes,
} from './evidence';
import type { IndicatorFacts, NameFact } from './facts';
import type { Some } from './reading/some';
import { phrasesIn, type Phrase } from './reading/words';

/**
 * What shows that an issue is about something. `words` count wherever they stand: in labels, names of components,
 * summary and description. `names` are too common to count in a text. `links` count in the phrase or the type of a link.
 */
export interface TopicSignals {
  readonly words: readonly Phrase[];
  readonly names?: readonly Phrase[];
  readonly links?: readonly Phrase[];
}

type Topic = Omit<IndicatorDefinition, 'looksAt' | 'check'> & { readonly signals: TopicSignals };

/** An indicator that asks what an issue is about. What it looks at is said from the signals, so that both agree. */
export function topic({ signals, ...about }: Topic): IndicatorDefinition {
  return { ...about, looksAt: looksAt(signals), check: (facts) => check(signals, facts) };
}

function check({ words, names = [], links }: TopicSignals, facts: IndicatorFacts): IndicatorFinding {
  const inNames = [...words, ...names];
  const found = [
    ...named(facts.labels, inNames, labelEvidence),
    ...named(facts.components, inNames, componentEvidence),
    ...linked(facts, links ?? []),
    ...phrasesIn(facts.text.words, words).map(textEvidence),
  ];
  if (found.length > 0) return yes(...found);
  const missing = [
    ...(facts.labels.whole ? [] : ['all labels']),
    ...(facts.components.whole ? [] : ['all components']),
    ...(links === undefined || facts.links.whole ? [] : ['all links']),
    ...(facts.text.whole ? [] : ['the whole description']),
  ];
  return missing.length > 0 ? unknown(...missing) : no();
}

const named = (
  { values }: Some<NameFact>,
  phrases: readonly Phrase[],
  say: (name: string) => IndicatorEvidence,
): IndicatorEvidence[] =>
  values.filter(({ words }) => phrasesIn(words, phrases).length > 0).map(({ name }) => say(name));

const linked = ({ links }: IndicatorFacts, phrases: readonly Phrase[]): IndicatorEvidence[] =>
  links.values
    .filter(({ words, type }) => [words, type].some((said) => phrasesIn(said, phrases).length > 0))
    .map(linkEvidence);

const quoted = (phrases: readonly Phrase[]): string =>
  listed(
    phrases.map((phrase) => `"${phrase}"`),
    'or',
  );

function looksAt({ words, names = [], links = [] }: TopicSignals): string {
  const parts = [
    `Labels, components, summary and description with ${quoted(words)}`,
    ...(names.length > 0 ? [`labels and components with ${quoted(names)}`] : []),
    ...(links.length > 0 ? [`links that say ${quoted(links)}`] : []),
  ];
  return `${parts.join('; ')}.`;
}
