import type { IndicatorDefinition } from './definition';
import { traced, TRACED_NOTE } from './traced';

const REQUIREMENTS = [
  ...['requirement', 'required by', 'implements', 'implemented by', 'satisfies', 'satisfied by', 'fulfils'],
  ...['fulfills', 'derives from', 'derived from', 'traces to', 'traced to', 'traces from', 'specified by'],
];

/** Whether anything says what the issue is for. An epic gathers requirements; its children carry them out. */
export const noRequirement: IndicatorDefinition = {
  id: 'no-requirement',
  title: 'No requirement is linked',
  looksAt: `Links of the issue: yes where none says that it implements, satisfies or derives from something, or leads to a requirement. ${TRACED_NOTE}`,
  weight: 8,
  suggests: {
    dimension: 'schedule-regulatory',
    hazard: 'Work that traces to no requirement',
    situation: 'Something is built, changed or left out that nobody asked for and nobody reviews',
    harm: 'The file does not show why the product does what it does, and a review stops it',
  },
  check: (facts) => traced(facts, { phrases: REQUIREMENTS, missing: 'No link to a requirement' }),
};
