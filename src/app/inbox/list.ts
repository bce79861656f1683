import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { InboxRow, InboxSprint } from '../../contract/operations/inboxList';
import { builtInRoles } from '../../content/starters/starter';
import type { Role } from '../../domain/policy/schema';
import type { AccountId, Instant, JiraId, Slug } from '../../domain/shared/ids';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { AwaitingRow, FoundIssue, Ports } from '../ports';
import { ALARM } from '../projection/alarm';
import type { ListPlace } from '../../contract/cursor';
import { inboxCursor } from '../../contract/inboxCursor';
import { gather, type Gathered } from './gather';
import { queueOf, type Queue } from './queues';
import { sprintsToSign } from './sprints';
import { Standing } from './standing';
import { Stream, type Line } from './stream';

type Request = ParsedRequest<'inbox.list'>;
type Response = ResponseOf<'inbox.list'>;

/**
 * What waits for the viewer, a page at a time; with the first one the sprints, too. What a page asks of the platform is
 * bounded, however much waits in however many projects. Rows are what the app has projected, each read once more before it
 * is shown; whether the viewer may see the issue is asked of Jira for each page.
 */
export async function listInbox(
  ports: Ports,
  place: SitePlace,
  request: Request,
): Promise<Response | Refusal> {
  const only = place.projectId ?? request.project;
  if (request.project !== undefined && request.project !== only)
    return refuse('invalid-request', { where: 'project' });
  const from = request.cursor === undefined ? undefined : inboxCursor.read(request.cursor);
  if (request.cursor !== undefined && from === undefined)
    return refuse('invalid-request', { where: 'cursor' });
  const roles = await rolesOf(ports, only);
  const standing = await Standing.of(ports, roles);
  const queues = roles
    .filter(({ id }) => request.role === undefined || id === request.role)
    .flatMap((role) => queueOf(role, only, standing));
  const viewer = place.caller.accountId;
  const wanted = { viewer, overdue: request.overdue, limit: request.limit, only };
  const apart = standing.apart();
  const [gathered, sprints] = await Promise.all([
    gather(ports, streamsOf(ports, queues, from), standing, wanted),
    from === undefined ? sprintsToSign(ports, queues, apart, wanted) : [],
  ]);
  const held = new Set([...standing.found, ...apart.found]);
  const mine = roles.filter((role) => standing.projectsFor(role).size > 0 || held.has(role.id));
  return answer(ports, { gathered, sprints, roles: mine, limit: request.limit });
}

/** The five of the manifest and the site's own; in one project also what its policy has. */
async function rolesOf({ site, store }: Ports, only: JiraId | undefined): Promise<Role[]> {
  const [known, policy] = await Promise.all([
    site.load(),
    only === undefined ? undefined : store.loadPolicy(only),
  ]);
  const all = [...builtInRoles, ...(known?.roles ?? []), ...(policy?.roles ?? [])];
  return [...new Map(all.map((role) => [role.id, role])).values()].filter(({ id }) => id !== ALARM);
}

/** The queues from where the cursor says. */
const streamsOf = (
  { sha256 }: Ports,
  queues: readonly Queue[],
  from: ReadonlyMap<Slug, ListPlace> | undefined,
): Stream[] =>
  queues.flatMap(({ role, projects }) => {
    const place = from === undefined ? {} : from.get(role);
    return place === undefined ? [] : [new Stream(role, projects, sha256, place)];
  });

interface Found {
  readonly gathered: Gathered;
  readonly sprints: InboxSprint[];
  /** Those that the viewer holds somewhere. */
  readonly roles: readonly Role[];
  readonly limit: number;
}

async function answer(ports: Ports, { gathered, sprints, roles, limit }: Found): Promise<Response> {
  const ids = [...new Set(gathered.lines.flatMap(({ wanted, row }) => (wanted ? [row.issueId] : [])))];
  const visible = ids.length === 0 ? new Map<JiraId, FoundIssue>() : await ports.issues.visible(ids);
  const picked: Picked[] = [];
  const rest = new Map(gathered.start);
  for (const line of gathered.lines) {
    if (picked.length === limit) break;
    const issue = line.wanted ? visible.get(line.row.issueId) : undefined;
    if (issue !== undefined && issue.project.id === line.row.projectId) picked.push({ row: line.row, issue });
    goOn(rest, line);
  }
  if (picked.length < limit) for (const [role, place] of gathered.end) setPlace(rest, role, place);
  const rows = await stillWaiting(ports, picked, gathered.viewer);
  const now = ports.now();
  return {
    rows: rows.flatMap((one) => shown(one, { viewer: gathered.viewer, now })),
    sprints,
    next: rest.size === 0 ? null : inboxCursor.write(rest),
    roles: roles.map(({ id, name }) => ({ id, name })),
    projects: projectsOf([...visible.values(), ...sprints]),
    checkedAt: now,
  };
}

interface Picked {
  readonly row: AwaitingRow;
  readonly issue: FoundIssue;
}

/** Queries lag behind writes: what somebody has just signed is read once more, strictly, and not offered again. */
async function stillWaiting(
  { projections }: Ports,
  picked: readonly Picked[],
  viewer: AccountId,
): Promise<Picked[]> {
  const now = await Promise.all(picked.map(({ row }) => projections.load(row.issueId)));
  return picked.flatMap(({ row, issue }, index) => {
    const fresh = now[index]?.rows.find((one) => one.gate === row.gate && one.role === row.role);
    if (fresh === undefined || fresh.projectId !== row.projectId) return [];
    return fresh.detail?.notFor.includes(viewer) === true ? [] : [{ row: fresh, issue }];
  });
}

const goOn = (rest: Map<Slug, ListPlace>, { role, then }: Line): void => setPlace(rest, role, then);

function setPlace(rest: Map<Slug, ListPlace>, role: Slug, place: ListPlace | undefined): void {
  if (place === undefined) rest.delete(role);
  else rest.set(role, place);
}

/** A line in words. */
function shown({ row, issue }: Picked, { viewer, now }: { viewer: AccountId; now: Instant }): InboxRow[] {
  const { detail, due } = row;
  if (detail === undefined) return [];
  const { project, ...about } = issue;
  return [
    {
      issue: about,
      project,
      gate: { id: row.gate, title: detail.gateTitle },
      role: { id: row.role, name: detail.role.name },
      meaning: row.meaning,
      since: row.since,
      due: due ?? null,
      overdue: due !== undefined && due < now,
      because: row.because,
      changed: detail.signed.findLast(({ by }) => by === viewer)?.changed ?? null,
    },
  ];
}

const projectsOf = (found: readonly Pick<FoundIssue, 'project'>[]): Response['projects'] =>
  [...new Map(found.map(({ project }) => [project.id, project])).values()].sort((one, other) =>
    one.name.localeCompare(other.name),
  );
