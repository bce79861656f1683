import type { ResponseOf } from '../../contract/operations';
import type { RiskMethod } from '../../domain/risk/method';
import type { Slug } from '../../domain/shared/ids';
import type { Standing, StandingHazard } from '../../domain/standing/schema';

type Cell = ResponseOf<'register.heat'>['cells'][number];
type Issue = Cell['issues'][number];

const MOST_ISSUES = 100;

/** Counts hazards by the cell of the method in which they stand after controls. */
export function cellsOf(
  standings: readonly Standing[],
  method: RiskMethod,
  issues: ReadonlyMap<string, Issue>,
): { readonly cells: Cell[]; readonly elsewhere: number } {
  const cells = new Map<string, Cell>();
  let elsewhere = 0;
  for (const standing of standings) {
    const ours = standing.method?.id === method.id;
    for (const hazard of standing.hazards) {
      const place = ours ? placeOf(hazard, method) : undefined;
      if (place === undefined) elsewhere += 1;
      else add(cells, place, issues.get(standing.issueId));
    }
  }
  return { cells: [...cells.values()], elsewhere };
}

interface Place {
  readonly severity: Slug;
  readonly probability: Slug;
}

function placeOf(hazard: StandingHazard, { severity, probability }: RiskMethod): Place | undefined {
  const row = severity.points.find(({ id }) => id === hazard.severity);
  const column = probability.points.find(({ id }) => id === hazard.probability);
  if (row === undefined || column === undefined) return undefined;
  return { severity: row.id, probability: column.id };
}

function add(cells: Map<string, Cell>, place: Place, issue: Issue | undefined): void {
  const name = `${place.severity} ${place.probability}`;
  const before = cells.get(name) ?? { ...place, hazards: 0, issues: [] };
  const known = issue === undefined || before.issues.some(({ id }) => id === issue.id);
  const issues = known || before.issues.length >= MOST_ISSUES ? before.issues : [...before.issues, issue];
  cells.set(name, { ...before, hazards: before.hazards + 1, issues });
}
