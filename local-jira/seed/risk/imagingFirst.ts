import type { RiskStory } from './hazard';

/** What was assessed of Imaging Integration when its sprint began. The epic of images and reports is Medium then. */
export const ASSESSED_FIRST: readonly RiskStory[] = [
  {
    ticket: 'oru',
    by: 'olek-zielinski',
    hazards: [
      {
        dimensions: ['patient-safety', 'data-integrity'],
        initial: ['serious', 'high'],
        residual: ['serious', 'low'],
        controls: [
          {
            ticket: 'oru',
            kind: 'inherent-safety',
            reduces: 'probability',
            implemented: true,
            verified: true,
          },
        ],
        words: {
          hazard: 'A late preliminary report replaces the final one',
          situation: 'Messages arrive out of order after an outage of the line, and the chart shows the last',
          harm: 'Treatment follows a finding that was already put right',
        },
      },
    ],
  },
  {
    ticket: 'measure',
    by: 'jonas-weber',
    hazards: [
      {
        dimensions: ['patient-safety'],
        initial: ['critical', 'extremely-high'],
        residual: ['critical', 'medium'],
        controls: [
          {
            ticket: 'measure',
            kind: 'protective',
            reduces: 'probability',
            implemented: true,
            verified: false,
          },
        ],
        words: {
          hazard: 'A length is read from an image without calibration',
          situation: 'A surgeon chooses an implant by a length that is a fifth too short',
          harm: 'The implant does not fit, and the operation is done again',
        },
      },
    ],
  },
  {
    ticket: 'dose',
    by: 'priya-raman',
    hazards: [
      {
        dimensions: ['patient-safety'],
        initial: ['serious', 'high'],
        residual: ['serious', 'low'],
        controls: [
          { ticket: 'dose', kind: 'information', reduces: 'probability', implemented: true, verified: true },
        ],
        words: {
          hazard: 'A dose that was not reported counts as none',
          situation: 'The sum of the year looks low, and a further examination is ordered for a child',
          harm: 'More radiation than anybody would have agreed to',
        },
      },
    ],
  },
  {
    ticket: 'burned-in',
    by: 'olek-zielinski',
    hazards: [
      {
        dimensions: ['privacy', 'schedule-regulatory'],
        initial: ['serious', 'high'],
        residual: ['serious', 'high'],
        words: {
          hazard: 'A name stays in the picture',
          situation: 'A series for teaching leaves the hospital before anybody has looked at it',
          harm: 'A patient is recognised in a lecture, and the hospital has to notify',
        },
      },
    ],
  },
  {
    ticket: 'encrypt',
    by: 'olek-zielinski',
    hazards: [
      {
        dimensions: ['security', 'data-integrity'],
        initial: ['critical', 'medium'],
        residual: ['critical', 'low'],
        controls: [
          {
            ticket: 'encrypt',
            kind: 'inherent-safety',
            reduces: 'probability',
            implemented: true,
            verified: true,
          },
        ],
        words: {
          hazard: 'Images are changed on the rented line',
          situation: 'Somebody at the provider reads and rewrites a study between the two hospitals',
          harm: 'A finding is hidden, or one is made up',
        },
      },
    ],
  },
  {
    ticket: 'laterality',
    by: 'daniel-brandt',
    hazards: [
      {
        dimensions: ['patient-safety'],
        initial: ['critical', 'high'],
        residual: ['critical', 'low'],
        controls: [
          { ticket: 'codes', kind: 'protective', reduces: 'probability', implemented: true, verified: true },
        ],
        words: {
          hazard: 'The side of the body is lost between order and scanner',
          situation: 'The technologist images the side that is easier to reach',
          harm: 'The healthy side is operated on',
        },
      },
    ],
  },
  {
    ticket: 'wording',
    by: 'helen-voss',
    none: 'People agree on a list of words. Nothing is built and nothing reaches a patient by it.',
  },
];
