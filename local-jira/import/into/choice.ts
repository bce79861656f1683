/** Where tickets go and what their statuses become; what is left out is as for the project of imported tickets. */
export interface ImportChoice {
  /** `IMP` when left out. Another key has to exist, or to come with a name. */
  readonly projectKey?: string;
  readonly projectName?: string;
  /** How a project that is made is managed; company-managed (`classic`) when left out. */
  readonly style?: 'classic' | 'next-gen';
  /** Name or id of a workflow that exists. Statuses are then taken by name, not by category. */
  readonly workflow?: string;
  /** Statuses of the export and what they become, by names. */
  readonly statuses?: readonly StatusPair[];
}

export interface StatusPair {
  readonly from: string;
  readonly to: string;
}

/** The project of imported tickets, apart from those of the demo. */
export const IMPORT_PROJECT = { key: 'IMP', name: 'Imported tickets' } as const;

/** Tickets that cannot go where somebody wants them: nothing was changed. Each reason is a sentence. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join(' '));
  }
}

/** Names in quotes, as a list in a sentence. */
export const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
