import type { ItemInput } from '../../../written';
import { always } from '../../../standing';

/** Who is in charge, which risks are known, and whether anybody looks. */
export const management: ItemInput[] = [
  {
    id: 'sr-security-policies',
    text: 'Written procedures say how violations of security are prevented, noticed, stopped and put right',
    ...always('164.308(a)(1)(i)'),
  },
  {
    id: 'sr-risk-analysis',
    text: 'A current risk analysis covers every place where patient data is made, kept or passed on',
    help: 'Laptops, backups, vendors and medical devices belong in it as much as servers do. It looks at secrecy, correctness and availability.',
    ...always('164.308(a)(1)(ii)(A)'),
    wants: 'the risk analysis with its date',
    evidence: 'required',
  },
  {
    id: 'sr-risk-plan',
    text: 'Each risk above the accepted level has a safeguard in place, or an owner and a date for one',
    ...always('164.308(a)(1)(ii)(B)'),
    wants: 'the risk treatment plan',
  },
  {
    id: 'sr-sanctions',
    text: 'Staff who break security rules face consequences that were written down beforehand',
    help: 'The policy says who decides and which steps there are. Each case is recorded.',
    ...always('164.308(a)(1)(ii)(C)'),
    answeredBy: 'compliance-officer',
    wants: 'the sanction policy',
  },
  {
    id: 'sr-activity-review',
    text: 'A named person looks through access logs and incident reports on a fixed schedule',
    ...always('164.308(a)(1)(ii)(D)'),
    wants: 'the record of the last review',
  },
  {
    id: 'sr-security-official',
    text: 'One person is named as security official and answers for the security policies',
    ...always('164.308(a)(2)'),
    answeredBy: 'compliance-officer',
    wants: 'the appointment',
  },
  {
    id: 'sr-evaluation',
    text: 'The security program was evaluated, on paper and on systems, on schedule and after each big change',
    help: 'Big changes are, for example, a move to the cloud, a merger, a new kind of device or a serious incident.',
    ...always('164.308(a)(8)'),
    answeredBy: 'compliance-officer',
    wants: 'the evaluation report',
    evidence: 'required',
  },
];
