import type { ItemInput } from '../../written';
import { premarketSoftware } from '../../sources';

/** What the guidance asks for on top at the enhanced level. */
export const premarketEnhanced: ItemInput[] = [
  {
    id: 'ds-sd-design',
    text: 'At the enhanced level, a design specification explains how each requirement is built',
    help: 'At the basic level it stays in the design file.',
    citation: premarketSoftware('software design specification'),
    required: true,
    wants: 'the design specification',
    notApplicable: true,
  },
  {
    id: 'ds-sd-plans',
    text: 'At the enhanced level, the complete plans for version control and maintenance are enclosed',
    citation: premarketSoftware('software development, configuration management, and maintenance practices'),
    required: true,
    answeredBy: 'quality',
    wants: 'the plans',
    notApplicable: true,
  },
  {
    id: 'ds-sd-unit-tests',
    text: 'At the enhanced level, unit and integration tests come with their protocols and reports',
    citation: premarketSoftware('software testing as part of verification and validation'),
    required: true,
    wants: 'the test protocols',
    notApplicable: true,
  },
];
