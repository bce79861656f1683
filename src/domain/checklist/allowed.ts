import type { CompiledItem } from '../policy/schema';
import type { Answer, AnswerValue } from './answer';

/** The answers that an item takes. Addressable specifications: 45 CFR 164.306(d)(3). */
export function allowedAnswers(item: CompiledItem): readonly AnswerValue[] {
  const positive: AnswerValue[] = item.addressable
    ? ['implemented', 'equivalent-alternative', 'not-reasonable']
    : ['done'];
  return item.notApplicable ? ['open', ...positive, 'not-applicable'] : ['open', ...positive];
}

/**
 * Whether an answer settles the item under the rules in force now. An answer to a version of the template in which the
 * item read differently settles nothing; one to an unchanged item carries over.
 */
export function settles(item: CompiledItem, { value, version }: Pick<Answer, 'value' | 'version'>): boolean {
  return version >= item.since && isPositive(item, value);
}

function isPositive(item: CompiledItem, value: AnswerValue): boolean {
  switch (value) {
    case 'open':
      return false;
    case 'done':
      return !item.addressable;
    case 'not-applicable':
      return item.notApplicable;
    case 'implemented':
    case 'equivalent-alternative':
    case 'not-reasonable':
      return item.addressable;
  }
}
