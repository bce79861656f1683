import type { ItemInput } from '../../written';
import { premarketSoftware } from '../../sources';
import { requiredIfAny } from '../../standing';

/** What the guidance asks for on top at the enhanced level. */
export const premarketEnhanced: ItemInput[] = [
  {
    id: 'ds-sd-design',
    text: 'At the enhanced level, a design specification explains how each requirement is built',
    help: 'At the basic level it stays in the design file.',
    ...requiredIfAny(premarketSoftware('software design specification')),
    wants: 'the design specification',
  },
  {
    id: 'ds-sd-plans',
    text: 'At the enhanced level, the complete plans for version control and maintenance are enclosed',
    ...requiredIfAny(
      premarketSoftware('software development, configuration management, and maintenance practices'),
    ),
    wants: 'the plans',
  },
  {
    id: 'ds-sd-unit-tests',
    text: 'At the enhanced level, unit and integration tests come with their protocols and reports',
    ...requiredIfAny(premarketSoftware('software testing as part of verification and validation')),
    wants: 'the test protocols',
  },
];
