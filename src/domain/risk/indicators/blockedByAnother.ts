import type { IndicatorDefinition, IndicatorFinding } from './definition';
import { linkEvidence, no, unknown, yes } from './evidence';
import type { IndicatorFacts } from './facts';
import { phrasesIn } from './reading/words';

const BLOCKED = ['blocked by', 'depends on', 'depends upon', 'waits for', 'waiting for'];

function check({ links }: IndicatorFacts): IndicatorFinding {
  const blocking = links.values.filter(({ words }) => phrasesIn(words, BLOCKED).length > 0);
  const open = blocking.filter(({ done }) => done === false);
  if (open.length > 0) return yes(...open.map(linkEvidence));
  if (!links.whole) return unknown('all links');
  return blocking.some(({ done }) => done === undefined)
    ? unknown('the status of an issue that blocks')
    : no(...blocking.map(linkEvidence));
}

/** Whether something else must be finished first. */
export const blockedByAnother: IndicatorDefinition = {
  id: 'blocked-by-another',
  title: 'Another issue blocks it',
  looksAt:
    'Links that say "is blocked by", "depends on" or "waits for": yes where the other issue is not done.',
  weight: 8,
  suggests: {
    dimension: 'schedule-regulatory',
    hazard: 'Work depends on something that is not finished',
    situation: 'It is finished against a guess, or waits without anybody deciding',
    harm: 'A date is missed, or the parts do not fit together',
  },
  check,
};
