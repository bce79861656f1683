import { topic } from './topic';

export const consent = topic({
  id: 'consent',
  title: 'Concerns consent',
  weight: 20,
  suggests: {
    dimension: 'privacy',
    hazard: 'Data is used without the consent that it needs',
    situation: 'A consent is missing, withdrawn or not passed on, and the data goes on all the same',
    harm: "A patient's choice is not respected",
  },
  signals: {
    words: [
      'consent',
      'opt in',
      'opt out',
      'revocation of authorization',
      'patient authorization',
      'do not share',
      'data sharing agreement',
      'privacy notice',
      'minor patient',
      'proxy access',
    ],
  },
});
