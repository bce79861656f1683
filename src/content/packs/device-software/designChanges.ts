import type { ItemInput } from '../../written';
import { qmsr } from '../../sources';
import { required } from '../../standing';

/** Changes of a design and the file that holds its history. */
export const designChanges: ItemInput[] = [
  {
    id: 'ds-dc-change-effect',
    text: 'For this change somebody judged what it does to the product, its use and its risks',
    ...required(qmsr('7.3.9', 'Control of design and development changes')),
    wants: 'the impact analysis',
  },
  {
    id: 'ds-dc-change-approved',
    text: 'The change was reviewed, tested again as far as needed and approved before it was made live',
    ...required(qmsr('7.3.9', 'Control of design and development changes')),
    wants: 'the approval',
    evidence: 'required',
  },
  {
    id: 'ds-dc-file',
    text: 'The design file of this product holds or links all records above, this change included',
    ...required(qmsr('7.3.10', 'Design and development files')),
  },
];
