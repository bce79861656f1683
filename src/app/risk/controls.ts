import type { SavedControl } from '../../contract/operations/riskSave';
import type { RiskControl } from '../../domain/risk/assessment';
import type { JiraId } from '../../domain/shared/ids';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { FoundIssue, IssueIndex } from '../ports';

/** Issues that carry controls out, by their ids and keys. */
export type FoundControls = ReadonlyMap<string, FoundIssue>;

/** The issues that a page named as controls, as the caller may see them: one request, none where none is named. */
export async function findControls(
  issues: IssueIndex,
  controls: readonly SavedControl[],
): Promise<FoundControls> {
  const named = controls.flatMap(({ issue }) => (typeof issue === 'string' ? issue : []));
  const found = [...(await issues.visible([...new Set(named)])).values()];
  return new Map(found.flatMap((issue) => [[issue.id, issue] as const, [issue.key, issue] as const]));
}

/**
 * The controls as they go on record. `before` are those of the hazard that is replaced: one whose issue the caller may
 * not see stays by its place among them. The first issue that is not there is refused by name.
 */
export function controlsOf(
  controls: readonly SavedControl[],
  found: FoundControls,
  before: readonly RiskControl[],
): readonly RiskControl[] | Refusal {
  const known: RiskControl[] = [];
  for (const { issue, ...control } of controls) {
    const issueId = idOf(issue, found, before);
    if (issueId === undefined) return refuse('unknown-control', { issue: nameOf(issue) });
    known.push({ issueId, ...control });
  }
  return known;
}

type Named = SavedControl['issue'];

const idOf = (issue: Named, found: FoundControls, before: readonly RiskControl[]): JiraId | undefined =>
  typeof issue === 'string' ? found.get(issue)?.id : before[issue.kept]?.issueId;

const nameOf = (issue: Named): string => (typeof issue === 'string' ? issue : `number ${issue.kept + 1}`);
