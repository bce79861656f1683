import { topic } from './topic';

export const touchesPhi = topic({
  id: 'touches-phi',
  title: 'Touches health information of patients',
  weight: 25,
  suggests: {
    dimension: 'privacy',
    hazard: 'Health information of patients is handled',
    situation: 'It is shown, sent or kept where somebody who has no need for it can reach it',
    harm: "A patient's health information is disclosed",
  },
  signals: {
    words: [
      'phi',
      'ephi',
      'protected health information',
      'health information',
      'health data',
      'patient data',
      'medical record',
      'health record',
      'clinical note',
      'diagnosis',
      'diagnoses',
    ],
    names: ['patient', 'hipaa'],
  },
});
