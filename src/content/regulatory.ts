/**
 * The shipped checklists whose completion is a step of a regulatory path, and so a mark on a time line: what a premarket
 * submission of device software rests on. Ids alone: whoever asks for these loads no words.
 */
export const REGULATORY_CHECKLISTS: ReadonlySet<string> = new Set([
  'design-controls',
  'software-documentation',
  'software-life-cycle',
  'device-risk-process',
  'clinical-study',
  'change-control-plan',
]);
