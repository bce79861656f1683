import type { ItemInput } from '../../written';
import { iec62304 } from './sources';
import { required, requiredIfAny } from '../../standing';

/** The life cycle of IEC 62304 from the units to the release, by clause number and title. */
export const lifeCycleTests: ItemInput[] = [
  {
    id: 'ds-lc-units',
    text: 'The architecture is broken down to units that can be built and tested one by one',
    ...requiredIfAny(iec62304('5.4.1', 'Refine software architecture into software units')),
  },
  {
    id: 'ds-lc-unit-criteria',
    text: 'It is fixed when a unit is good enough, before somebody judges it',
    ...requiredIfAny(iec62304('5.5.3', 'Software unit acceptance criteria')),
  },
  {
    id: 'ds-lc-unit-checks',
    text: 'Each changed unit was verified by review or test, and the result is kept',
    ...requiredIfAny(iec62304('5.5.5', 'Software unit verification')),
    wants: 'a review or test record',
  },
  {
    id: 'ds-lc-integration',
    text: 'Tests exercise the changed parts together, along their interfaces',
    ...requiredIfAny(iec62304('5.6.3', 'Software integration testing')),
    wants: 'a test run',
  },
  {
    id: 'ds-lc-regression',
    text: 'Tests of earlier releases ran again and still pass',
    ...requiredIfAny(iec62304('5.6.6', 'Conduct regression tests')),
    wants: 'a test run',
  },
  {
    id: 'ds-lc-system-tests',
    text: 'Every requirement has a test with its input, the expected result and a limit for pass or fail',
    ...required(iec62304('5.7.1', 'Establish tests for software requirements')),
    wants: 'the system test report',
    evidence: 'required',
  },
  {
    id: 'ds-lc-retest',
    text: 'What changed after a system test was tested again, together with what it could affect',
    ...requiredIfAny(iec62304('5.7.3', 'Retest after changes')),
  },
  {
    id: 'ds-lc-residual',
    text: 'Somebody judged each known fault in the release: none brings an unacceptable risk',
    ...requiredIfAny(iec62304('5.8.3', 'Evaluate known residual anomalies')),
  },
  {
    id: 'ds-lc-version',
    text: 'The release has a version number that appears in the product and in the records',
    ...required(iec62304('5.8.4', 'Document released versions')),
  },
  {
    id: 'ds-lc-repeatable',
    text: 'The same sources give the same build again, and the build reaches users unchanged',
    ...requiredIfAny(iec62304('5.8.8', 'Assure repeatability of software release')),
    wants: 'the build record',
  },
];
