/** Who does what in the demo. Signers are never assignees. */
export const CAST = {
  administrator: 'viktor-hale',
  privacyOfficer: 'tomas-rivera',
  clinicalValidator: 'amara-okafor',
  complianceOfficer: 'helen-voss',
  developers: ['jonas-weber', 'daniel-brandt', 'priya-raman'],
} as const;

/** Ids of the demo workflow and of the starter policy's gates. */
export const STATUS = { inProgress: '10001', done: '10003' } as const;
export const TRANSITION = { startProgress: '11', sendToReview: '21', done: '31' } as const;
export const GATE = { privacy: 'privacy-security', clinical: 'clinical-validation' } as const;
export const CHECKLIST = {
  privacy: 'privacy-impact',
  security: 'security-risk',
  clinical: 'clinical-validation',
} as const;

/** A developer who is not the assignee. */
export const colleagueOf = (assignee: string | null): string =>
  CAST.developers.find((developer) => developer !== assignee) ?? CAST.developers[0];
