import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { RegisterRow } from '../../contract/operations/registerList';
import type { ListPlace } from '../../contract/cursor';
import { registerCursor } from '../../contract/registerCursor';
import type { Policy } from '../../domain/policy/schema';
import { flagsOf } from '../../domain/register/flags';
import type { JiraId } from '../../domain/shared/ids';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { KnownLevel, Standing, StandingHazard } from '../../domain/standing/schema';
import type { SitePlace } from '../place';
import type { FoundIssue, Ports } from '../ports';
import { gather, type Candidate } from './gather';
import { namesOf, seenProjects } from './projects';
import { rowsOf, type Picked } from './rows';
import { Stream } from './stream';

type Request = ParsedRequest<'register.list'>;
type Response = ResponseOf<'register.list'>;

/**
 * A page of the hazards that the viewer may see. What a page asks is bounded, however many hazards there are in however
 * many projects: the projects, a query for each and eight more, one request for the issues, and a read for each 25 rows.
 */
export async function listRegister(
  ports: Ports,
  place: SitePlace,
  request: Request,
): Promise<Response | Refusal> {
  const only = place.projectId ?? request.project;
  if (request.project !== undefined && request.project !== only)
    return refuse('invalid-request', { where: 'project' });
  const from = request.cursor === undefined ? undefined : registerCursor.read(request.cursor);
  if (request.cursor !== undefined && from === undefined)
    return refuse('invalid-request', { where: 'cursor' });
  const { projects, partial } = await seenProjects(ports, only === undefined ? undefined : [only]);
  const policies = new Map(projects.map(({ id, policy }) => [id, policy]));
  const streams = projects.flatMap(({ id }) => streamOf(ports, id, from));
  const now = ports.now();
  const wanted = (standing: Standing): StandingHazard[] =>
    hazardsFor(request, standing, { policy: policies.get(standing.projectId), now });
  const lines = await gather(ports, streams, { wanted, limit: request.limit });
  const { picked, rest } = await pick(ports, { lines, streams, limit: request.limit });
  const rows: RegisterRow[] = await rowsOf(ports, picked, { policies, now });
  return {
    rows,
    next: rest.size === 0 ? null : registerCursor.write(rest),
    projects: namesOf(projects),
    partial,
    checkedAt: now,
  };
}

/** A project is read from where the cursor says; one that it does not name has nothing more. */
function streamOf({ sha256 }: Ports, id: JiraId, from: ReadonlyMap<JiraId, ListPlace> | undefined) {
  const place = from === undefined ? {} : from.get(id);
  return place === undefined ? [] : [new Stream(id, sha256, place)];
}

const ENOUGH: Readonly<Record<Request['atLeast'], (level: KnownLevel | null) => boolean>> = {
  any: () => true,
  worst: (level) => level !== null && level.rank === level.of - 1,
  second: (level) => level !== null && level.rank >= level.of - 2,
  unknown: (level) => level === null,
};

interface Around {
  readonly policy: Policy | undefined;
  readonly now: string;
}

/** The hazards of an issue that the filters leave, the worst first. */
function hazardsFor(
  { dimension, atLeast, flagged }: Request,
  standing: Standing,
  around: Around,
): StandingHazard[] {
  return standing.hazards
    .filter((hazard) => dimension === undefined || hazard.dimensions.includes(dimension))
    .filter((hazard) => ENOUGH[atLeast](hazard.level))
    .filter((hazard) => !flagged || flagsOf(hazard, standing, around).length > 0)
    .sort((one, other) => other.score - one.score);
}

interface Gathered {
  readonly lines: readonly Candidate[];
  readonly streams: readonly Stream[];
  readonly limit: number;
}

/** Whole issues that the viewer may browse, until the page is full, and where each project goes on. */
async function pick(ports: Ports, { lines, streams, limit }: Gathered) {
  const ids = lines.flatMap(({ hazards, standing }) => (hazards.length > 0 ? [standing.issueId] : []));
  const visible = ids.length === 0 ? new Map<JiraId, FoundIssue>() : await ports.issues.visible(ids);
  const picked: Picked[] = [];
  const ends = new Map<JiraId, ListPlace | undefined>();
  for (const [index, { standing, hazards, projectId, then }] of lines.entries()) {
    const issue = visible.get(standing.issueId);
    if (issue?.project.id === projectId)
      picked.push(...hazards.map((hazard) => ({ hazard, standing, issue })));
    ends.set(projectId, then);
    if (picked.length >= limit) return { picked, rest: restOf(lines.slice(index + 1), streams, ends) };
  }
  return { picked, rest: restOf([], streams, ends) };
}

/** A project goes on after its last line of the page; one that has none there, before the first that was not used. */
function restOf(
  unused: readonly Candidate[],
  streams: readonly Stream[],
  ends: ReadonlyMap<JiraId, ListPlace | undefined>,
): Map<JiraId, ListPlace> {
  const rest = new Map<JiraId, ListPlace>();
  for (const stream of streams) {
    const { projectId } = stream;
    const isUnused = unused.some((line) => line.projectId === projectId);
    const place = ends.has(projectId) ? ends.get(projectId) : isUnused ? stream.start : stream.rest;
    if (place !== undefined) rest.set(projectId, place);
  }
  return rest;
}
