import { topic } from './topic';

export const reportingToAuthority = topic({
  id: 'reporting-to-authority',
  title: 'Concerns reports to an authority',
  weight: 20,
  suggests: {
    dimension: 'schedule-regulatory',
    hazard: 'Something must be reported by a date',
    situation: 'The report is late, incomplete or contradicts the records',
    harm: 'An authority steps in; the product may not be used for a time',
  },
  signals: {
    words: [
      'fda',
      'notified body',
      'competent authority',
      'health authority',
      'regulatory report',
      'regulatory submission',
      'vigilance',
      'medwatch',
      'mdr',
      'ocr report',
      'breach notification',
      'public health report',
      'recall',
      'field safety',
    ],
    names: ['regulatory', 'compliance reporting'],
  },
});
