import type { ItemInput } from '../../written';
import { qmsr } from '../../sources';

/** Changes of a design and the file that holds its history. */
export const designChanges: ItemInput[] = [
  {
    id: 'ds-dc-change-effect',
    text: 'For this change somebody judged what it does to the product, its use and its risks',
    citation: qmsr('7.3.9', 'Control of design and development changes'),
    required: true,
    wants: 'the impact analysis',
    notApplicable: false,
  },
  {
    id: 'ds-dc-change-approved',
    text: 'The change was reviewed, tested again as far as needed and approved before it was made live',
    citation: qmsr('7.3.9', 'Control of design and development changes'),
    required: true,
    answeredBy: 'quality',
    wants: 'the approval',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'ds-dc-file',
    text: 'The design file of this product holds or links all records above, this change included',
    citation: qmsr('7.3.10', 'Design and development files'),
    required: true,
    answeredBy: 'quality',
    notApplicable: false,
  },
];
