import type { JiraId } from '../../domain/shared/ids';
import type { Standing, StandingHazard } from '../../domain/standing/schema';
import { feed, foremost, MOST_ISSUES, MOST_MORE_QUERIES } from '../merge';
import type { Ports } from '../ports';
import type { Line, Stream } from './stream';

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
    const line = foremost(streams, isRiskier)?.take();
    if (line === undefined) break;
    const hazards = wanted(line.standing);
    lines.push({ ...line, hazards });
    if (hazards.length > 0) found.issues.add(line.standing.issueId);
    found.hazards += hazards.length;
  }
  return lines;
}

const isRiskier = (one: Standing, other: Standing): boolean => one.score > other.score;
