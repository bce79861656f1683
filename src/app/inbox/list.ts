import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { InboxRow } from '../../contract/operations/inboxList';
import { builtInRoles } from '../../content/starters/starter';
import type { Role } from '../../domain/policy/schema';
import type { Instant, JiraId, Slug } from '../../domain/shared/ids';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { FoundIssue, Ports } from '../ports';
import { ALARM } from '../projection/alarm';
import { readCursor, writeCursor, type Place } from '../../contract/inboxCursor';
import { gather, type Gathered } from './gather';
import { byPermissionOnly, Standing } from './standing';
import { Stream, type Line } from './stream';

/** Projects that one query names; with more of them it asks for all and what is not wanted falls out here. */
const MOST_PROJECTS = 100;

type Request = ParsedRequest<'inbox.list'>;
type Response = ResponseOf<'inbox.list'>;

/**
 * What waits for the viewer, a page at a time. What a page asks of the platform is bounded, however much waits in however
 * many projects. Rows are what the app has projected; whether the viewer may see the issue is asked of Jira for each page.
 */
export async function listInbox(
  ports: Ports,
  place: SitePlace,
  request: Request,
): Promise<Response | Refusal> {
  const only = place.projectId ?? request.project;
  if (request.project !== undefined && request.project !== only)
    return refuse('invalid-request', { where: 'project' });
  const from = request.cursor === undefined ? undefined : readCursor(request.cursor);
  if (request.cursor !== undefined && from === undefined)
    return refuse('invalid-request', { where: 'cursor' });
  const roles = await rolesOf(ports, only);
  const standing = await Standing.of(ports, roles);
  const streams = roles
    .filter(({ id }) => request.role === undefined || id === request.role)
    .flatMap((role) => streamOf(ports, role, { only, standing, from }));
  const viewer = place.caller.accountId;
  const wanted = { viewer, overdue: request.overdue, limit: request.limit, only };
  const gathered = await gather(ports, streams, standing, wanted);
  return answer(ports, { gathered, roles, standing, limit: request.limit });
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

interface Around {
  readonly only: JiraId | undefined;
  readonly standing: Standing;
  readonly from: ReadonlyMap<Slug, Place> | undefined;
}

/** The queue of a role that the viewer may hold, from where the cursor says. */
function streamOf({ sha256 }: Ports, role: Role, { only, standing, from }: Around): Stream[] {
  const place = from === undefined ? {} : from.get(role.id);
  if (place === undefined) return [];
  const permitted = standing.projectsFor(role);
  if (byPermissionOnly(role) && (only === undefined ? permitted.size === 0 : !permitted.has(only))) return [];
  const named = byPermissionOnly(role) && permitted.size <= MOST_PROJECTS ? [...permitted] : undefined;
  return [new Stream(role.id, only === undefined ? named : [only], sha256, place)];
}

interface Found {
  readonly gathered: Gathered;
  readonly roles: readonly Role[];
  readonly standing: Standing;
  readonly limit: number;
}

async function answer(ports: Ports, { gathered, roles, standing, limit }: Found): Promise<Response> {
  const ids = [...new Set(gathered.lines.flatMap(({ wanted, row }) => (wanted ? [row.issueId] : [])))];
  const visible = ids.length === 0 ? new Map<JiraId, FoundIssue>() : await ports.issues.visible(ids);
  const now = ports.now();
  const rows: InboxRow[] = [];
  const rest = new Map(gathered.start);
  for (const line of gathered.lines) {
    if (rows.length === limit) break;
    const issue = line.wanted ? visible.get(line.row.issueId) : undefined;
    if (issue !== undefined) rows.push(...shown(line, issue, { viewer: gathered.viewer, now }));
    goOn(rest, line);
  }
  if (rows.length < limit) for (const [role, place] of gathered.end) setPlace(rest, role, place);
  const mine = roles.filter((role) => standing.projectsFor(role).size > 0 || standing.found.has(role.id));
  return {
    rows,
    next: rest.size === 0 ? null : writeCursor(rest),
    roles: mine.map(({ id, name }) => ({ id, name })),
    projects: projectsOf([...visible.values()]),
    checkedAt: now,
  };
}

const goOn = (rest: Map<Slug, Place>, { role, then }: Line): void => setPlace(rest, role, then);

function setPlace(rest: Map<Slug, Place>, role: Slug, place: Place | undefined): void {
  if (place === undefined) rest.delete(role);
  else rest.set(role, place);
}

/** A line in words, or nothing when the issue has left the project since. */
function shown(
  { row }: Line,
  issue: FoundIssue,
  { viewer, now }: { viewer: string; now: Instant },
): InboxRow[] {
  const { detail, due } = row;
  if (detail === undefined || issue.project.id !== row.projectId) return [];
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

const projectsOf = (issues: readonly FoundIssue[]): Response['projects'] =>
  [...new Map(issues.map(({ project }) => [project.id, project])).values()].sort((one, other) =>
    one.name.localeCompare(other.name),
  );
