import type { EpicView } from '../../contract/operations/epicGet';
import type { RiskMethod } from '../../domain/risk/method';
import type { Member } from '../../domain/standing/member';
import { cellsOf } from '../register/cells';

/** Hazards by the cell of the method in force in which they stand after controls, and how many stand in none. */
export function heatOf(
  members: readonly Member[],
  method: RiskMethod | undefined,
): Pick<EpicView, 'heat' | 'elsewhere'> {
  const standings = members.flatMap(({ standing }) => standing ?? []);
  const leftOut = standings.reduce((sum, standing) => sum + (standing.leftOut ?? 0), 0);
  if (method === undefined) {
    const hazards = standings.reduce((sum, standing) => sum + standing.hazards.length, 0);
    return { heat: [], elsewhere: hazards + leftOut };
  }
  const issues = new Map(members.map(({ id, key }) => [id, { id, key }]));
  const { cells, elsewhere } = cellsOf(standings, method, issues);
  return { heat: cells, elsewhere: elsewhere + leftOut };
}
