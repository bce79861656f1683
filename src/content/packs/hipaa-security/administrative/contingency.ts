import type { ItemInput } from '../../../written';
import { addressable, always } from '../../../standing';

/** How care goes on, and data comes back, after damage. */
export const contingency: ItemInput[] = [
  {
    id: 'sr-contingency-plan',
    text: 'A contingency plan covers fire, outage, ransomware and other damage to systems with patient data',
    ...always('164.308(a)(7)(i)'),
    wants: 'the contingency plan',
  },
  {
    id: 'sr-backup',
    text: 'Exact copies of patient data are made on schedule, and one has been brought back as a trial',
    ...always('164.308(a)(7)(ii)(A)'),
    wants: 'a restore log',
    evidence: 'required',
  },
  {
    id: 'sr-disaster-recovery',
    text: 'A written recovery plan says step by step how lost data comes back, in which order and by whom',
    ...always('164.308(a)(7)(ii)(B)'),
    wants: 'the recovery plan',
  },
  {
    id: 'sr-emergency-mode',
    text: 'Critical work goes on while systems are down, and patient data stays protected meanwhile',
    help: 'For example downtime forms, read-only copies, and how what was written down by hand gets back into the system.',
    ...always('164.308(a)(7)(ii)(C)'),
  },
  {
    id: 'sr-contingency-rehearsal',
    text: 'The contingency plans are rehearsed on a schedule and corrected from what was learned',
    ...addressable('164.308(a)(7)(ii)(D)'),
    wants: 'the report of the last rehearsal',
  },
  {
    id: 'sr-criticality',
    text: 'Applications and data are ranked by how badly care suffers without them',
    ...addressable('164.308(a)(7)(ii)(E)'),
  },
];
