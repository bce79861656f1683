import type { ItemInput } from '../../written';
import { hipaa, nistPrivacy } from '../../sources';

/** Whether safeguards and papers still fit the system as it now runs. */
export const reviewProtection: ItemInput[] = [
  {
    id: 'gl-pir-evaluation',
    text: 'A technical and organisational security evaluation was done on the system as it now runs',
    citation: hipaa('164.308(a)(8)'),
    required: true,
    answeredBy: 'security-officer',
    wants: 'the evaluation report',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'gl-pir-open-risks',
    text: 'Risks that were accepted for go-live are each closed, or have a safeguard and a date',
    citation: hipaa('164.308(a)(1)(ii)(B)'),
    required: true,
    answeredBy: 'security-officer',
    notApplicable: false,
  },
  {
    id: 'gl-pir-papers',
    text: 'Policies and working instructions describe what the system does today',
    citation: hipaa('164.316(b)(2)(iii)'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'gl-pir-rights-trimmed',
    text: 'Rights that were opened for the project were compared with the roles and cut back',
    citation: hipaa('164.308(a)(4)(ii)(C)'),
    required: true,
    answeredBy: 'security-officer',
    notApplicable: false,
    addressable: true,
  },
  {
    id: 'gl-pir-privacy-risk',
    text: 'The privacy impact assessment still describes the flows of data that are really in use',
    citation: nistPrivacy('GV.MT-P1'),
    required: true,
    answeredBy: 'privacy-officer',
    notApplicable: false,
  },
];
