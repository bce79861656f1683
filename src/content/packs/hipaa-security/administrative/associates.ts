import type { ItemInput } from '../../../written';
import { always } from '../../../standing';

/** Others who handle patient data on behalf of the organization. */
export const associates: ItemInput[] = [
  {
    id: 'sr-associate-assurance',
    text: 'Every vendor that handles patient data for us is on a list, and has promised to protect it',
    help: 'Cloud storage, analytics, transcription and support with remote access all count.',
    ...always('164.308(b)(1)'),
    answeredBy: 'compliance-officer',
    wants: 'the list of business associates',
  },
  {
    id: 'sr-associate-subcontractors',
    text: 'A business associate has the same promise from each subcontractor to whom it passes patient data',
    ...always('164.308(b)(2)'),
    answeredBy: 'compliance-officer',
  },
  {
    id: 'sr-associate-contract',
    text: 'The promise of each business associate is in a signed contract or another written arrangement',
    ...always('164.308(b)(3)'),
    answeredBy: 'compliance-officer',
    wants: 'a list of agreements with their dates',
    evidence: 'required',
  },
];
