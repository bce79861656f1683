import type { Ports } from './ports';

/** Queries that one page of a merged list may make besides the first of each part. */
export const MOST_MORE_QUERIES = 8;
/** Issues of which Jira is asked, for one page, whether the viewer may browse them: one request. */
export const MOST_ISSUES = 100;

/** One of several lists that are merged, read a page at a time. */
export interface Part<Row> {
  /** The first line that was not taken; undefined when there is none, or none was read. */
  readonly head: Row | undefined;
  /** Whether a page has to be read before it is known what comes first. */
  readonly hungry: boolean;
  read(ports: Ports): Promise<void>;
}

/** Reads on where a part has run out of lines. False when this page may not ask any more. */
export async function feed(
  ports: Ports,
  parts: readonly Part<unknown>[],
  budget: { queries: number },
): Promise<boolean> {
  for (const part of parts) {
    while (part.hungry) {
      if (budget.queries === 0) return false;
      budget.queries -= 1;
      await part.read(ports);
    }
  }
  return true;
}

/** The part whose head comes before those of all others; undefined when no part has one. */
export function foremost<Row, P extends Part<Row>>(
  parts: readonly P[],
  isBefore: (one: Row, other: Row) => boolean,
): P | undefined {
  let best: { readonly part: P; readonly head: Row } | undefined;
  for (const part of parts) {
    const { head } = part;
    if (head === undefined) continue;
    if (best === undefined || isBefore(head, best.head)) best = { part, head };
  }
  return best?.part;
}
