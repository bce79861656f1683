import type { RiskStory } from './hazard';

/** What was learned in the last days: the epic turns High. */
export const ASSESSED_NOW: readonly RiskStory[] = [
  {
    ticket: 'critical',
    by: 'jonas-weber',
    hazards: [
      {
        dimensions: ['patient-safety', 'clinical-workflow'],
        initial: ['catastrophic', 'extremely-high'],
        residual: ['catastrophic', 'high'],
        controls: [
          { ticket: 'rota', kind: 'protective', reduces: 'probability', implemented: true, verified: false },
        ],
        words: {
          hazard: 'A critical finding goes to a clinician who is off duty',
          situation: 'The rota of a practice has a gap at the weekend, and nobody takes the finding',
          harm: 'A bleeding or a torn vessel is treated hours too late',
        },
      },
      {
        dimensions: ['clinical-workflow', 'patient-safety'],
        initial: ['serious', 'extremely-high'],
        residual: ['serious', 'medium'],
        controls: [
          {
            ticket: 'wording',
            kind: 'information',
            reduces: 'probability',
            implemented: false,
            verified: false,
          },
        ],
        words: {
          hazard: 'Too many findings are called critical',
          situation: 'The wards are called every hour and begin to take findings without reading them',
          harm: 'The one that could not wait is overlooked',
        },
      },
    ],
  },
  {
    ticket: 'corrected',
    by: 'daniel-brandt',
    hazards: [
      {
        dimensions: ['patient-safety', 'data-integrity'],
        initial: ['catastrophic', 'extremely-high'],
        residual: ['critical', 'extremely-high'],
        controls: [
          { ticket: 'oru', kind: 'protective', reduces: 'severity', implemented: true, verified: true },
        ],
        words: {
          hazard: 'Two final reports disagree, and the older one is read',
          situation: 'A correction arrives as a new report, and nothing says which of the two was withdrawn',
          harm: 'Treatment follows a finding that the radiologist has taken back',
          benefit:
            'Holding back every second report would delay true corrections by a day. Seeing both is safer than seeing neither.',
        },
      },
    ],
    accepted: {
      by: 'nadia-farouk',
      role: 'compliance-officer',
      rationale:
        'The department reads every pair by hand until the reporting system sends the mark. Stopping reports would do more harm.',
    },
  },
  {
    ticket: 'halves',
    by: 'daniel-brandt',
    hazards: [
      {
        dimensions: ['data-integrity', 'patient-safety'],
        initial: ['critical', 'high'],
        residual: ['critical', 'high'],
        words: {
          hazard: 'A report is attached to one half of the images',
          situation: 'The scanner sends again after a broken transfer, under another number',
          harm: 'The half without a report is never read',
        },
      },
    ],
  },
  {
    ticket: 'follow-up',
    by: 'priya-raman',
    hazards: [
      {
        dimensions: ['patient-safety'],
        words: {
          hazard: 'A recommended control is forgotten when the patient goes home',
          situation: 'The family doctor never learns of the date',
        },
      },
    ],
  },
];
