/** What the writers were told is done, by key of the issue. */
export interface Acknowledged {
  readonly summaries: Map<string, string>;
  readonly comments: Map<string, string[]>;
  /** Sequence numbers of the entries that receipts name. */
  readonly receipts: Map<string, number[]>;
  /** Summaries that the changelog must tell of. */
  readonly edits: Map<string, string[]>;
  /** Issues whose status was set behind the gate. */
  readonly passed: Set<string>;
}

export const nothingYet = (): Acknowledged => ({
  summaries: new Map(),
  comments: new Map(),
  receipts: new Map(),
  edits: new Map(),
  passed: new Set(),
});

/** Every issue of which anything was acknowledged. */
export const issuesOf = ({ summaries, receipts }: Acknowledged): string[] => [
  ...new Set([...summaries.keys(), ...receipts.keys()]),
];

export function note<T>(map: Map<string, T[]>, issue: string, value: T): void {
  map.set(issue, [...(map.get(issue) ?? []), value]);
}
