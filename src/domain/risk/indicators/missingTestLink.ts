import type { IndicatorDefinition } from './definition';
import { traced, TRACED_NOTE } from './traced';

const TESTS = [
  'test',
  'tested',
  'testing',
  'verifies',
  'verified',
  'validates',
  'validated',
  'test coverage',
];

/** Whether anything shows that the behaviour is tested. An epic is tested in its children. */
export const missingTestLink: IndicatorDefinition = {
  id: 'missing-test-link',
  title: 'No test is linked',
  looksAt: `Links of the issue: yes where none says that something tests, verifies or validates it, such as "is tested by". ${TRACED_NOTE}`,
  weight: 10,
  suggests: {
    dimension: 'patient-safety',
    hazard: 'Behaviour that nobody has tested',
    situation: 'It goes into use with a fault that a test would have shown',
    harm: 'Care relies on something that does not work as meant',
  },
  check: (facts) => traced(facts, { phrases: TESTS, missing: 'No link to a test' }),
};
