import type { ItemInput } from '../../written';
import { hipaa } from '../../sources';

/** What is watched for the sake of patient data while everybody is busy. */
export const hypercareProtection: ItemInput[] = [
  {
    id: 'gl-hyp-access-review',
    text: 'Access logs of the first weeks were looked through for unusual reading, with a result',
    citation: hipaa('164.308(a)(1)(ii)(D)'),
    required: true,
    answeredBy: 'security-officer',
    wants: 'a review note without patient data',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'gl-hyp-emergency-access',
    text: 'Emergency access works, and each use of it was reviewed afterwards',
    citation: hipaa('164.312(a)(2)(ii)'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'gl-hyp-orphan-accounts',
    text: 'Accounts of testers, trainers and people who have left are closed',
    citation: hipaa('164.308(a)(3)(ii)(C)'),
    required: true,
    answeredBy: 'security-officer',
    wants: 'a list of closed accounts',
    notApplicable: false,
    addressable: true,
  },
  {
    id: 'gl-hyp-incidents',
    text: 'Security incidents since go-live are written down, with what was done and how each ended',
    help: 'No incident is an answer too: say who looked, where and for which days.',
    citation: hipaa('164.308(a)(6)(ii)'),
    required: true,
    answeredBy: 'security-officer',
    notApplicable: false,
  },
];
