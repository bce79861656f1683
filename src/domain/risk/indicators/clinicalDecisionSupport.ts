import { topic } from './topic';

export const clinicalDecisionSupport = topic({
  id: 'clinical-decision-support',
  title: 'Supports a clinical decision',
  weight: 30,
  suggests: {
    dimension: 'patient-safety',
    hazard: 'Advice to clinicians is wrong, or rests on old data',
    situation: 'It is followed, or it hides what else is known',
    harm: 'A patient is treated wrongly, or treatment is delayed',
  },
  signals: {
    words: [
      'decision support',
      'cds',
      'clinical decision',
      'clinical rule',
      'clinical algorithm',
      'risk score',
      'triage',
      'recommendation',
      'recommend',
      'recommends',
      'reference range',
      'threshold',
      'early warning score',
      'guideline',
      'order set',
    ],
    names: ['clinical', 'cdss'],
  },
});
