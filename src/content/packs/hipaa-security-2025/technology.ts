import type { ItemInput } from '../../written';
import { proposed } from './sources';

/** What systems would do in every case. */
export const technology: ItemInput[] = [
  {
    id: 'nprm-encryption',
    text: 'Patient data is encrypted wherever it is stored and whenever it travels',
    help: 'The proposal has a few exceptions; not applicable, with the exception as reason, is then the answer.',
    ...proposed('encryption'),
    notApplicable: true,
  },
  {
    id: 'nprm-second-factor',
    text: 'A log-in that opens patient data takes more than one factor',
    help: 'The proposal has a few exceptions; not applicable, with the exception as reason, is then the answer.',
    ...proposed('multi-factor authentication'),
    notApplicable: true,
  },
  {
    id: 'nprm-configuration',
    text: 'Systems share one hardened setup: malware protection on, needless software and ports gone',
    ...proposed('configuration management'),
    notApplicable: false,
  },
  {
    id: 'nprm-scan',
    text: 'Systems were scanned for vulnerabilities in the last six months',
    ...proposed('vulnerability scanning'),
    notApplicable: false,
    wants: 'the scan report',
  },
  {
    id: 'nprm-penetration-test',
    text: 'A penetration test of the systems took place in the last 12 months',
    ...proposed('penetration testing'),
    notApplicable: false,
    wants: 'the report of the penetration test',
  },
  {
    id: 'nprm-segments',
    text: 'The network is divided, so that an intruder in one part does not reach patient data in another',
    ...proposed('network segmentation'),
    notApplicable: false,
  },
];
