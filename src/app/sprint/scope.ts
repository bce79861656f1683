import { applies } from '../../domain/gate/applies';
import type { Gate, Policy } from '../../domain/policy/schema';
import type { JiraId } from '../../domain/shared/ids';
import { membershipsOf } from '../../domain/sprint/memberships';
import { MOST_IN_SPRINT, type SprintRecord } from '../../domain/sprint/schema';
import type { SprintMember, SprintScope } from '../../domain/sprint/situation';
import { inBatches } from '../batches';
import { findChildren } from '../children';
import type { Ports, SprintIssue } from '../ports';

/** Issues whose children are looked at for one sprint; of more it is unknown whether they passed. */
const MOST_PARENTS = 100;
const AT_ONCE = 5;

/** What a sprint holds of a project, with what lists show of its issues. */
export interface ReadScope {
  readonly scope: SprintScope & { readonly sprintField?: string };
  /** All that it holds of the project, whether the app can read it or not. */
  readonly ids: readonly JiraId[];
  readonly issues: ReadonlyMap<JiraId, SprintIssue>;
}

export interface ScopeAsked {
  readonly sprintId: JiraId;
  readonly projectId: JiraId;
  readonly policy: Policy;
}

const NOTHING: SprintScope = { members: [], unreadable: [], more: false, elsewhere: 0 };

/** What is left of a sprint that Jira has no more. */
export const NO_SCOPE: ReadScope = { scope: NOTHING, ids: [], issues: new Map() };

/**
 * Reads what a sprint holds of a project: ids by search, then issues and their records in bulk. For 500 issues two
 * searches, one read of fields, five of issues and twenty of records. A counted gate that asks for children costs more.
 * @throws when Jira or the storage does not answer
 */
export async function readScope(ports: Ports, asked: ScopeAsked): Promise<ReadScope> {
  const [found, fields] = await Promise.all([
    ports.sprintSource.issuesOf(asked.sprintId, asked.projectId),
    ports.sprintSource.fields(),
  ]);
  const { elsewhere } = found;
  const around = { elsewhere, ...(fields.sprint === undefined ? {} : { sprintField: fields.sprint }) };
  if (found.more || found.ids.length > MOST_IN_SPRINT)
    return { ...NO_SCOPE, scope: { ...NOTHING, more: true, ...around } };
  if (found.ids.length === 0) return { ...NO_SCOPE, scope: { ...NOTHING, ...around } };
  const [issues, records] = await Promise.all([
    ports.sprintSource.issues(found.ids, fields),
    ports.sprints.issueRecords(found.ids),
  ]);
  // A search may know an issue that was just taken out: its own sprint field says so, where it says anything.
  const isIn = (issue: SprintIssue | undefined) => {
    const own = issue === undefined ? undefined : membershipsOf(issue, fields.sprint);
    return own === undefined || own.length === 0 || own.some(({ id }) => id === asked.sprintId);
  };
  const ids = found.ids.filter((id) => isIn(issues.get(id)));
  const members = ids.flatMap((id) => {
    const facts = issues.get(id);
    return facts === undefined ? [] : [{ facts, estimate: facts.estimate, record: records.get(id) }];
  });
  const unreadable = ids.filter((id) => !issues.has(id));
  const known = await withChildren(ports, asked.policy, members);
  const held = new Map(members.map(({ facts }) => [facts.id, facts]));
  return { ids, issues: held, scope: { members: known, unreadable, more: false, ...around } };
}

/** Looks at the children of every relevant issue, where the counted gate asks for them. */
async function withChildren(
  ports: Ports,
  policy: Policy,
  members: readonly SprintMember[],
): Promise<readonly SprintMember[]> {
  const gate = countedGate(policy);
  if (gate?.children === undefined) return members;
  const parents = members.filter(({ facts, record }) => applies(gate, { policy, facts, record }));
  if (parents.length > MOST_PARENTS) return members;
  const looked = await inBatches(AT_ONCE, parents, async ({ facts, record }) => {
    const children = await findChildren(ports, { policy, facts, record, gates: [gate] });
    return [facts.id, children] as const;
  });
  const found = new Map(looked);
  return members.map((member) => {
    const children = found.get(member.facts.id);
    return children === undefined ? member : { ...member, children };
  });
}

/** The gate that the sprint counts. A policy that names none that it has lets nothing pass. */
const countedGate = ({ sprint, gates }: Policy): Gate | undefined =>
  gates.find(({ id }) => id === sprint?.gate);

/**
 * Issues that were in the sprint when its baseline was set or when somebody signed, and are not now, as far as the app can
 * read them: for when and by whom they were taken out. At most eleven requests, none where nothing was taken out.
 */
export async function readLeft(
  { sprintSource }: Ports,
  record: SprintRecord | undefined,
  present: readonly JiraId[],
): Promise<ReadonlyMap<JiraId, SprintIssue>> {
  const known = new Set(present);
  const were = [...(record?.baseline?.issues ?? []), ...(record?.vouched?.issues ?? [])];
  const left = [...new Set(were.map(({ id }) => id))].filter((id) => !known.has(id));
  return left.length === 0 ? new Map() : sprintSource.issues(left, await sprintSource.fields());
}
