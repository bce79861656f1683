import type { ItemInput } from '../../written';
import { addressable, always } from '../../standing';

/** What is watched for the sake of patient data while everybody is busy. */
export const hypercareProtection: ItemInput[] = [
  {
    id: 'gl-hyp-access-review',
    text: 'Access logs of the first weeks were looked through for unusual reading, with a result',
    ...always('164.308(a)(1)(ii)(D)'),
    answeredBy: 'security-officer',
    wants: 'a review note without patient data',
    evidence: 'required',
  },
  {
    id: 'gl-hyp-emergency-access',
    text: 'Emergency access works, and each use of it was reviewed afterwards',
    ...always('164.312(a)(2)(ii)'),
  },
  {
    id: 'gl-hyp-orphan-accounts',
    text: 'Accounts of testers, trainers and people who have left are closed',
    ...addressable('164.308(a)(3)(ii)(C)'),
    answeredBy: 'security-officer',
    wants: 'a list of closed accounts',
  },
  {
    id: 'gl-hyp-incidents',
    text: 'Security incidents since go-live are written down, with what was done and how each ended',
    help: 'No incident is an answer too: say who looked, where and for which days.',
    ...always('164.308(a)(6)(ii)'),
    answeredBy: 'security-officer',
  },
];
