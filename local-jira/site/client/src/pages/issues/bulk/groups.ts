import type { BulkInput, BulkTransition } from '../../../api/bulk';
import type { NavigatorRow } from '../../../api/navigator';

/** Issues that can make the same transitions: of one status, in one workflow. */
export interface Group {
  id: string;
  status: NavigatorRow['fields']['status'];
  rows: NavigatorRow[];
  transitions: BulkTransition[];
}

type Kin = Omit<Group, 'transitions'>;

/** Issues by project, type and status: those have the same transitions. */
export function kinOf(rows: readonly NavigatorRow[]): Kin[] {
  const kin = new Map<string, Kin>();
  for (const row of rows) {
    const { project, issuetype, status } = row.fields;
    const id = `${project.id}/${issuetype.id}/${status.id}`;
    const known = kin.get(id);
    if (known) known.rows.push(row);
    else kin.set(id, { id, status, rows: [row] });
  }
  return [...kin.values()];
}

const signature = (transitions: readonly BulkTransition[]): string =>
  transitions.map(({ id, name, to }) => `${id}:${name}:${to}`).join('|');

/** Puts together what is in one status and can make the same transitions, whatever its project and type. */
export function groupsOf(kin: readonly Kin[], transitions: readonly BulkTransition[][]): Group[] {
  const groups = new Map<string, Group>();
  kin.forEach(({ status, rows }, at) => {
    const own = transitions[at] ?? [];
    const id = `${status.id}/${signature(own)}`;
    const known = groups.get(id);
    if (known) known.rows.push(...rows);
    else groups.set(id, { id, status, rows: [...rows], transitions: own });
  });
  return [...groups.values()];
}

/** What was chosen for a group: a transition, and the ids of the values that it requires, by field. */
export interface Pick {
  transitionId: string;
  values: Readonly<Record<string, string>>;
}

const STAY: Pick = { transitionId: '', values: {} };

export const pickOf = (picks: Readonly<Record<string, Pick>>, { id }: Group): Pick => picks[id] ?? STAY;

/** Whether a transition can be made in bulk at all: what it requires can be chosen. */
export const canBulk = ({ required }: BulkTransition): boolean =>
  required.every(({ choices }) => choices.length > 0);

/** What a group's transition requires. */
export function requiredOf({ transitions }: Group, { transitionId }: Pick): BulkTransition['required'] {
  return transitions.find(({ id }) => id === transitionId)?.required ?? [];
}

/** Whether everything that the chosen transitions require was chosen too. */
export function isComplete(groups: readonly Group[], picks: Readonly<Record<string, Pick>>): boolean {
  return groups.every((group) => {
    const pick = pickOf(picks, group);
    return requiredOf(group, pick).every(({ id }) => (pick.values[id] ?? '') !== '');
  });
}

/** What to ask Jira for: the groups with a transition that was picked. `picks` is by group id. */
export function inputsOf(groups: readonly Group[], picks: Readonly<Record<string, Pick>>): BulkInput[] {
  return groups.flatMap((group) => {
    const pick = pickOf(picks, group);
    if (pick.transitionId === '') return [];
    const ids = requiredOf(group, pick).map(({ id }) => id);
    const fields = Object.fromEntries(ids.map((id) => [id, { id: pick.values[id] ?? '' }]));
    const selectedIssueIdsOrKeys = group.rows.map(({ key }) => key);
    const { transitionId } = pick;
    return [{ selectedIssueIdsOrKeys, transitionId, ...(ids.length > 0 ? { fields } : {}) }];
  });
}

export const countOf = (inputs: readonly BulkInput[]): number =>
  inputs.reduce((sum, { selectedIssueIdsOrKeys }) => sum + selectedIssueIdsOrKeys.length, 0);

/** `1 issue`, `12 issues`. */
export const issuesInWords = (count: number): string => (count === 1 ? '1 issue' : `${count} issues`);
