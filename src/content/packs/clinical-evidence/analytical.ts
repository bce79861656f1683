import type { ItemInput } from '../../written';
import { gmlp, premarketSoftware, qmsr, samd } from '../../sources';
import { required, requiredIfAny } from '../../standing';

/** Does the software turn its input into the right output? */
export const analytical: ItemInput[] = [
  {
    id: 'ce-av-protocol',
    text: 'The test protocol with its measures and limits was approved before the first result was seen',
    ...required(samd('analytical validation')),
    answeredBy: 'clinical-validator',
    wants: 'the approved protocol',
    evidence: 'required',
  },
  {
    id: 'ce-av-accuracy',
    text: 'Errors against a trusted reference stay within the limit of the protocol',
    ...required(samd('analytical validation')),
    answeredBy: 'clinical-validator',
    wants: 'the test report',
    evidence: 'required',
  },
  {
    id: 'ce-av-precision',
    text: 'The same input gives the same output, or the spread is measured and small enough',
    ...required(samd('analytical validation')),
  },
  {
    id: 'ce-av-range',
    text: 'Tests reach the smallest and the largest value that the feature accepts, and a step beyond',
    ...required(samd('analytical validation')),
  },
  {
    id: 'ce-av-requirements',
    text: 'Every clinical rule in the requirements has a test that would fail without it',
    ...required(qmsr('7.3.6', 'Design and development verification')),
    wants: 'the trace to the tests',
  },
  {
    id: 'ce-av-protocol-compared',
    text: 'A clinician compared doses, limits and rules in the build with the approved source, line by line',
    ...requiredIfAny(qmsr('7.3.6', 'Design and development verification')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ce-av-units',
    text: 'Units, decimals, time zones and patient ages are tested where values enter and leave',
    ...required(premarketSoftware('software testing as part of verification and validation')),
  },
  {
    id: 'ce-av-bad-input',
    text: 'Missing, late, doubled and impossible values give no result or a safe one, and the user sees why',
    ...required(premarketSoftware('software testing as part of verification and validation')),
  },
  {
    id: 'ce-av-platforms',
    text: 'The tests ran on every device, browser and data source that the release supports',
    ...requiredIfAny(premarketSoftware('software testing as part of verification and validation')),
  },
  {
    id: 'ce-av-apart',
    text: 'The test data was never used to build or tune the feature',
    ...requiredIfAny(gmlp(4)),
  },
  {
    id: 'ce-av-version',
    text: 'The tested version is the one that is released, or each difference is listed and judged',
    ...required(premarketSoftware('software version history')),
  },
];
