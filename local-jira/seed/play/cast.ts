/** Who does what in the seeds. */
export const CAST = {
  administrator: 'viktor-hale',
  developers: ['jonas-weber', 'daniel-brandt', 'priya-raman'],
} as const;

/** Who signs in a project. Signers are never assignees. */
export interface Signers {
  readonly privacyOfficer: string;
  readonly clinicalValidator: string;
  readonly complianceOfficer: string;
}

const USUAL: Signers = {
  privacyOfficer: 'tomas-rivera',
  clinicalValidator: 'amara-okafor',
  complianceOfficer: 'helen-voss',
};

const BY_PROJECT: Readonly<Record<string, Signers>> = {
  IMG: { ...USUAL, clinicalValidator: 'sofia-marchetti', complianceOfficer: 'nadia-farouk' },
};

/** The signers of the project. */
export const signersOf = (key: string): Signers => BY_PROJECT[key.split('-')[0] ?? ''] ?? USUAL;

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
