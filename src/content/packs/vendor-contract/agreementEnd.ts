import type { ItemInput } from '../../written';
import { always } from '../../standing';

/** What happens when the vendor breaks the agreement, and when the agreement ends. */
export const agreementEnd: ItemInput[] = [
  {
    id: 'vc-ba-termination',
    text: 'We may end the contract when the vendor breaks an essential term of the agreement',
    ...always('164.504(e)(2)(iii)'),
    wants: 'the section of the agreement',
  },
  {
    id: 'vc-ba-pattern',
    text: 'A named person acts when the vendor keeps breaking its duties: first repair, then the end of the contract',
    ...always('164.504(e)(1)(ii)'),
    answeredBy: 'compliance-officer',
  },
  {
    id: 'vc-ba-return',
    text: 'At the end all data comes back or is destroyed, copies and backups too, or stays protected and unused',
    help: 'If return and destruction are not feasible, the agreement says why and how the protection goes on.',
    ...always('164.504(e)(2)(ii)(J)'),
    wants: 'the section of the agreement',
    evidence: 'required',
  },
];
