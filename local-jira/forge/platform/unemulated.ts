/** What the app asked for and the host does not have. A test that reads a non-empty list fails. */
export interface Unemulated {
  record(what: string): void;
  list(): string[];
  clear(): void;
}

export function createUnemulated(): Unemulated {
  const met = new Set<string>();
  return { record: (what) => void met.add(what), list: () => [...met], clear: () => met.clear() };
}
