import type { JiraId } from '../../domain/shared/ids';
import type { Standing } from '../../domain/standing/schema';
import type { FoundIssue, Ports } from '../ports';

/** Issues to a query, and to the request that says which of them the viewer may browse. */
const ISSUES_A_PAGE = 100;

/** An issue that the viewer may browse, and where it stands. */
export interface SeenStanding {
  readonly issue: FoundIssue;
  readonly standing: Standing;
}

interface Look {
  /** The most pages that are read. */
  readonly pages: number;
  /** Which issues are asked for at all. */
  readonly wanted: (standing: Standing) => boolean;
}

/**
 * Where the issues of a project stand that the viewer may browse, the riskiest first: a query and a request for each
 * page. `whole` says that no page was left. An issue that has moved to another project is left out.
 */
export async function readStandings(
  ports: Ports,
  projectId: JiraId,
  { pages, wanted }: Look,
): Promise<{ readonly seen: readonly SeenStanding[]; readonly whole: boolean }> {
  const seen: SeenStanding[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const { rows, next } = await ports.standings.inProject(projectId, {
      ...(cursor === undefined ? {} : { cursor }),
      limit: ISSUES_A_PAGE,
    });
    seen.push(...(await visibleOf(ports, projectId, rows.filter(wanted))));
    if (next === undefined) return { seen: distinct(seen), whole: true };
    cursor = next;
  }
  return { seen: distinct(seen), whole: false };
}

async function visibleOf(
  ports: Ports,
  projectId: JiraId,
  rows: readonly Standing[],
): Promise<SeenStanding[]> {
  if (rows.length === 0) return [];
  const visible = await ports.issues.visible(rows.map(({ issueId }) => issueId));
  return rows.flatMap((standing) => {
    const issue = visible.get(standing.issueId);
    return issue?.project.id === projectId ? [{ issue, standing }] : [];
  });
}

/** An issue whose score changed between two pages is met twice: what was read last counts. */
const distinct = (seen: readonly SeenStanding[]): SeenStanding[] => [
  ...new Map(seen.map((one) => [one.issue.id, one])).values(),
];
