import type { ItemInput } from '../../written';
import { iec62304 } from './sources';
import { advised, required, requiredIfAny } from '../../standing';

/** The life cycle of IEC 62304 from its general demands to the architecture, by clause number and title. */
export const lifeCycle: ItemInput[] = [
  {
    id: 'ds-lc-quality',
    text: 'The quality system that covers this software is named, and its procedures were followed',
    ...required(iec62304('4.1', 'Quality management system')),
  },
  {
    id: 'ds-lc-risk',
    text: 'The risks of this software are managed in the risk file of the product, not beside it',
    ...required(iec62304('4.2', 'Risk management')),
  },
  {
    id: 'ds-lc-class',
    text: 'The safety class, A, B or C, is recorded with its reason for the system and for each part that differs',
    help: 'While nobody has classified it, it counts as class C.',
    ...required(iec62304('4.3', 'Software safety classification')),
    wants: 'the classification record',
    evidence: 'required',
  },
  {
    id: 'ds-lc-legacy',
    text: 'Older parts that were made without this process have a gap analysis and a plan to close the gaps',
    ...advised(iec62304('4.4', 'Legacy software')),
    wants: 'the gap analysis',
  },
  {
    id: 'ds-lc-plan',
    text: 'The development plan of this release is approved and matches how the team really works',
    ...required(iec62304('5.1.1', 'Software development plan')),
    wants: 'the development plan',
  },
  {
    id: 'ds-lc-requirements',
    text: 'Requirements cover function, inputs, outputs, alarms, security, data and installation, each where it matters',
    ...required(iec62304('5.2.2', 'Software requirements content')),
  },
  {
    id: 'ds-lc-risk-requirements',
    text: 'Each risk control that the software carries out is a requirement with a number of its own',
    ...requiredIfAny(iec62304('5.2.3', 'Include risk control measures in software requirements')),
  },
  {
    id: 'ds-lc-requirements-verified',
    text: 'A second person checked that the requirements are clear, testable and traced to where they come from',
    ...required(iec62304('5.2.6', 'Verify software requirements')),
  },
  {
    id: 'ds-lc-architecture',
    text: 'The architecture shows which part of the software fulfils which requirement',
    ...requiredIfAny(iec62304('5.3.1', 'Transform software requirements into an architecture')),
  },
  {
    id: 'ds-lc-soup-needs',
    text: 'For each library of others it is written what we need it to do, and how well',
    ...requiredIfAny(iec62304('5.3.3', 'Specify functional and performance requirements of SOUP item')),
  },
];
