import type { ItemInput } from '../../written';
import { always } from '../../standing';

/** What is written down, for how long and for whom: 45 CFR 164.316, and the choices of 164.306. */
export const documentation: ItemInput[] = [
  {
    id: 'sr-policies',
    text: 'Security policies and procedures exist, fit this organization, and record their own changes',
    ...always('164.316(a)'),
    wants: 'the list of policies with their dates',
  },
  {
    id: 'sr-records',
    text: 'Policies are in writing, and so is every step that the Security Rule wants on record',
    help: 'Electronic form counts as writing.',
    ...always('164.316(b)(1)'),
    answeredBy: 'compliance-officer',
  },
  {
    id: 'sr-retention',
    text: 'Security documents are kept for six years after they were written or last in force',
    help: 'The later of the two dates starts the six years.',
    ...always('164.316(b)(2)(i)'),
    answeredBy: 'compliance-officer',
    wants: 'the retention schedule',
  },
  {
    id: 'sr-documents-at-hand',
    text: 'People who carry out a procedure have its current version at hand',
    ...always('164.316(b)(2)(ii)'),
  },
  {
    id: 'sr-documents-current',
    text: 'Security documents are reviewed on a schedule, and changed when systems or surroundings change',
    ...always('164.316(b)(2)(iii)'),
    wants: 'the date of the last review',
  },
  {
    id: 'sr-choice-of-safeguards',
    text: 'Each safeguard was chosen with a view to size, technology, cost and risk, and the reasons are known',
    ...always('164.306(b)(2)'),
  },
  {
    id: 'sr-addressable-reasons',
    text: 'Each addressable safeguard that is not in place has a written reason, and an alternative if one fits',
    help: 'Addressable does not mean optional. Cost alone is a weak reason.',
    ...always('164.306(d)(3)'),
    wants: 'the written assessments',
    evidence: 'required',
  },
  {
    id: 'sr-upkeep',
    text: 'Safeguards are looked at again as risks change, and improved where they no longer suffice',
    ...always('164.306(e)'),
  },
];
