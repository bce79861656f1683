import type { JiraId } from '../../domain/shared/ids';
import type { Standing, StandingHazard } from '../../domain/standing/schema';
import type { Ports } from '../ports';
import type { Line, Stream } from './stream';

/** Queries that one page of the register may make besides the first of each project. */
export const MOST_MORE_QUERIES = 8;
/** Issues of which Jira is asked, for one page, whether the viewer may browse them: one request. */
export const MOST_ISSUES = 100;

/** An issue with those of its hazards that are asked for. */
export interface Candidate extends Line {
  readonly hazards: readonly StandingHazard[];
}

/** Which hazards of an issue are asked for. */
export type Wanted = (standing: Standing) => readonly StandingHazard[];

/**
 * Merges the issues of several projects, the riskiest first, until there is enough for a page or its queries are used
 * up. Lines without a hazard that is asked for are among them: they say where each project goes on.
 */
export async function gather(
  ports: Ports,
  streams: readonly Stream[],
  { wanted, limit }: { readonly wanted: Wanted; readonly limit: number },
): Promise<Candidate[]> {
  const budget = { queries: MOST_MORE_QUERIES };
  await Promise.all(streams.map((stream) => stream.read(ports)));
  const lines: Candidate[] = [];
  const found = { hazards: 0, issues: new Set<JiraId>() };
  // Twice the page: some of what is found may be hidden from the viewer.
  while (found.hazards < limit * 2 && found.issues.size < MOST_ISSUES) {
    if (!(await feed(ports, streams, budget))) break;
    const line = riskiest(streams)?.take();
    if (line === undefined) break;
    const hazards = wanted(line.standing);
    lines.push({ ...line, hazards });
    if (hazards.length > 0) found.issues.add(line.standing.issueId);
    found.hazards += hazards.length;
  }
  return lines;
}

/** Reads on where a project has run out of issues. False when this page may not ask any more. */
async function feed(ports: Ports, streams: readonly Stream[], budget: { queries: number }): Promise<boolean> {
  for (const stream of streams) {
    while (stream.hungry) {
      if (budget.queries === 0) return false;
      budget.queries -= 1;
      await stream.read(ports);
    }
  }
  return true;
}

function riskiest(streams: readonly Stream[]): Stream | undefined {
  let best: Stream | undefined;
  for (const stream of streams) {
    if (stream.head === undefined) continue;
    if (best?.head === undefined || stream.head.score > best.head.score) best = stream;
  }
  return best;
}
