import { dayOf, longDay } from '../../shared/days';
import type { IndicatorDefinition, IndicatorFinding } from './definition';
import { no, plainEvidence, unknown, yes } from './evidence';
import type { IndicatorFacts } from './facts';

function check({ reopened: { values, whole } }: IndicatorFacts): IndicatorFinding {
  const last = values.at(-1);
  if (last === undefined) return whole ? no() : unknown('the resolution');
  const times =
    values.length === 1 ? 'Resolution taken away' : `Resolution taken away ${values.length} times, last`;
  return yes(plainEvidence(`${times} on ${longDay(dayOf(last))}`));
}

/** Whether work that was taken for finished was not. */
export const reopened: IndicatorDefinition = {
  id: 'reopened',
  title: 'It was reopened',
  looksAt: 'History of the issue: yes where a resolution was taken away again.',
  weight: 10,
  suggests: {
    dimension: 'clinical-workflow',
    hazard: 'Work that was taken for finished was not',
    situation: 'A fault that was thought corrected is still there, or the correction made another',
    harm: 'People work round it again, or rely on what fails',
  },
  check,
};
