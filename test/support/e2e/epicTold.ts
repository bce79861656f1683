import { operations } from '../../../src/contract/operations';
import type { KnownLevel } from '../../../src/domain/standing/schema';
import { find } from './epics';
import { assessmentOf } from './risk';
import type { LocalSite } from './site';

const READER = 'ruth-abelman';
const UNKNOWN = 'unknown';
const MOST_CHILDREN = 90;

/** What an epic tells of its children as far as the children themselves tell it, too. */
export interface Told {
  readonly children: readonly (readonly [key: string, level: string])[];
  readonly overall: string;
  readonly unassessed: number;
  readonly levels: ReadonlyMap<string, number>;
  /** Hazards by the cell in which they stand after controls, those of the epic among them. */
  readonly cells: ReadonlyMap<string, number>;
  /** Hazards that stand in no cell. */
  readonly drafts: number;
}

const nameOf = (level: KnownLevel | null): string => level?.id ?? UNKNOWN;

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** What the roll-up makes of an epic. */
export async function told(site: LocalSite, epic: string): Promise<Told> {
  const request = { sort: 'key', limit: MOST_CHILDREN };
  const view = await site.as(READER).call(operations['epic.get'], request, { issue: epic });
  return {
    children: view.children.map(({ issue, level }) => [issue.key, nameOf(level)] as const).sort(),
    overall: nameOf(view.overall.level),
    unassessed: view.counts.unassessed,
    levels: new Map(view.distribution.map(({ level, count }) => [nameOf(level), count])),
    cells: new Map(
      view.heat.map(({ severity, probability, hazards }) => [`${severity} ${probability}`, hazards]),
    ),
    drafts: view.elsewhere,
  };
}

/** The same from scratch: from the assessments of those whom Jira names as children, one by one. */
export async function recomputed(site: LocalSite, epic: string): Promise<Told> {
  const reader = site.as(READER);
  const keys = (await find(reader, `parent = ${epic}`)).map(({ key }) => key).sort();
  const children = await Promise.all(keys.map((key) => assessmentOf(reader, key)));
  const all = [...children, await assessmentOf(reader, epic)];
  const levels = children.map(({ residual }) => nameOf(residual.level));
  const hazards = all.flatMap((assessment) => assessment.hazards);
  const worst = all.flatMap(({ residual }) => residual.level ?? []).toSorted((a, b) => b.rank - a.rank)[0];
  const rated = hazards.filter(({ residualLevel }) => residualLevel.level !== null);
  return {
    children: keys.map((key, index) => [key, levels[index] ?? UNKNOWN] as const),
    overall: nameOf(worst ?? null),
    unassessed: levels.filter((level) => level === UNKNOWN).length,
    levels: counted(levels),
    cells: counted(rated.map(({ residual }) => `${residual.severity} ${residual.probability}`)),
    drafts: hazards.length - rated.length,
  };
}
