import type { ItemInput } from '../written';
import { hipaa } from '../sources';

/** Who else gets the data, and what patients can ask for. */
export const people: ItemInput[] = [
  {
    id: 'vendor-contract',
    text: 'A signed business associate contract covers every outside service that touches the data',
    citation: hipaa('164.502(e)(2)'),
    required: true,
    wants: 'a contract reference',
    notApplicable: true,
  },
  {
    id: 'disclosures-recorded',
    text: 'Disclosures that patients can ask to see are logged with date, recipient, content and purpose',
    help: 'Disclosures for treatment, payment and health care operations are among the exceptions.',
    citation: hipaa('164.528(b)(2)'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'patient-copy',
    text: 'What this change adds to the record appears in the copy that a patient can ask for',
    citation: hipaa('164.524(a)'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'correction-reaches-copies',
    text: 'A correction of the record reaches every place where this change keeps a copy',
    citation: hipaa('164.526(c)'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'notice-covers-use',
    text: 'The current notice of privacy practices covers this use, or its revision takes effect first',
    citation: hipaa('164.520(b)(3)'),
    required: true,
    wants: 'the section of the notice',
    notApplicable: true,
  },
];
