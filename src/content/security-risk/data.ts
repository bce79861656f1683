import type { ItemInput } from '../written';
import { hipaa } from '../sources';

/** How stored and moving data stays secret, whole and available. */
export const data: ItemInput[] = [
  {
    id: 'encrypted-at-rest',
    text: 'Stored patient data is encrypted, and its keys live somewhere else',
    citation: hipaa('164.312(a)(2)(iv)'),
    required: true,
    notApplicable: false,
    addressable: true,
  },
  {
    id: 'encrypted-in-transit',
    text: 'Patient data crosses networks only over encrypted connections, internal ones included',
    citation: hipaa('164.312(e)(2)(ii)'),
    required: true,
    notApplicable: false,
    addressable: true,
  },
  {
    id: 'tampering-noticed',
    text: 'A wrongful change or loss of stored patient data is noticed, by checksum, version or log',
    citation: hipaa('164.312(c)(2)'),
    required: true,
    notApplicable: false,
    addressable: true,
  },
  {
    id: 'backup-restores',
    text: 'Data that this change adds is in the backup, and a restore has been tried',
    citation: hipaa('164.308(a)(7)(ii)(A)'),
    required: true,
    wants: 'a restore log',
    notApplicable: false,
  },
];
