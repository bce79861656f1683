import type { ItemInput } from '../../written';
import { nistPrivacy } from '../../sources';
import { addressable, always, required } from '../../standing';

/** Whether safeguards and papers still fit the system as it now runs. */
export const reviewProtection: ItemInput[] = [
  {
    id: 'gl-pir-evaluation',
    text: 'A technical and organisational security evaluation was done on the system as it now runs',
    ...always('164.308(a)(8)'),
    answeredBy: 'security-officer',
    wants: 'the evaluation report',
    evidence: 'required',
  },
  {
    id: 'gl-pir-open-risks',
    text: 'Risks that were accepted for go-live are each closed, or have a safeguard and a date',
    ...always('164.308(a)(1)(ii)(B)'),
    answeredBy: 'security-officer',
  },
  {
    id: 'gl-pir-papers',
    text: 'Policies and working instructions describe what the system does today',
    ...always('164.316(b)(2)(iii)'),
  },
  {
    id: 'gl-pir-rights-trimmed',
    text: 'Rights that were opened for the project were compared with the roles and cut back',
    ...addressable('164.308(a)(4)(ii)(C)'),
    answeredBy: 'security-officer',
  },
  {
    id: 'gl-pir-privacy-risk',
    text: 'The privacy impact assessment still describes the flows of data that are really in use',
    ...required(nistPrivacy('GV.MT-P1')),
    answeredBy: 'privacy-officer',
  },
];
