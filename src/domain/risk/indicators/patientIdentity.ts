import { topic } from './topic';

export const patientIdentity = topic({
  id: 'patient-identity',
  title: 'Matches or shows who a patient is',
  weight: 30,
  suggests: {
    dimension: 'patient-safety',
    hazard: 'Data of one patient is taken for that of another',
    situation: 'A clinician acts on the record of the wrong patient',
    harm: 'The wrong patient is treated, or two patients are',
  },
  signals: {
    words: [
      'patient identity',
      'patient identification',
      'patient matching',
      'patient match',
      'patient lookup',
      'patient search',
      'wrong patient',
      'duplicate patient',
      'patient merge',
      'merge patient',
      'mrn',
      'medical record number',
      'master patient index',
      'empi',
      'patient banner',
      'patient context',
    ],
    names: ['identity', 'mpi'],
  },
});
