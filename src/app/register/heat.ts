import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { FoundIssue, Ports } from '../ports';
import { cellsOf } from './cells';
import { seenProjects } from './projects';
import { readStandings } from './standings';

/** Pages of a hundred issues that one look takes in. */
export const MOST_PAGES = 10;

/**
 * How many hazards of a project stand in each cell of its method, over the issues that the viewer may see: of a thousand
 * issues, the riskiest first. A query and a request for each hundred.
 */
export async function registerHeat(
  ports: Ports,
  place: SitePlace,
  { project }: ParsedRequest<'register.heat'>,
): Promise<ResponseOf<'register.heat'> | Refusal> {
  if (place.projectId !== undefined && place.projectId !== project)
    return refuse('invalid-request', { where: 'project' });
  const { projects } = await seenProjects(ports, [project]);
  const method = projects[0]?.policy.method;
  if (method === undefined) return { method: null, cells: [], elsewhere: 0, partial: false };
  const { seen, whole } = await readStandings(ports, project, {
    pages: MOST_PAGES,
    wanted: ({ hazards }) => hazards.length > 0,
  });
  const keys = new Map(
    seen.map(({ issue }): [string, Pick<FoundIssue, 'id' | 'key'>] => [
      issue.id,
      { id: issue.id, key: issue.key },
    ]),
  );
  const found = cellsOf(
    seen.map(({ standing }) => standing),
    method,
    keys,
  );
  return { method, ...found, partial: !whole };
}
