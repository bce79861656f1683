import type { IndicatorDefinition } from './definition';
import { componentEvidence, no, plainEvidence, unknown, yes } from './evidence';

/** Whether it is said which part of the product changes, and so who is asked. */
export const noComponent: IndicatorDefinition = {
  id: 'no-component',
  title: 'No component is named',
  looksAt: 'Components of the issue: yes where there is none.',
  weight: 3,
  suggests: null,
  check: ({ components: { values, whole } }) => {
    if (values.length > 0) return no(...values.map(({ name }) => componentEvidence(name)));
    return whole ? yes(plainEvidence('No component')) : unknown('the components');
  },
};
