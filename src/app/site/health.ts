import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { counted } from '../../domain/gate/words';
import type { Role } from '../../domain/policy/schema';
import type { Site } from '../../domain/site/schema';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { PassReport, Ports } from '../ports';
import { siteAsAdmin } from './admin';
import { directoryNames } from './directoryNames';

type Health = ResponseOf<'health.get'>;
type Check = Health['checks'][number];

/** A pass runs every hour: after two, one was left out. */
const LATE = 2 * 60 * 60 * 1000;

/** What the hourly pass found and mended, and what somebody should look at. Needs Administer Jira. */
export async function getHealth(
  ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'health.get'>,
): Promise<Health | Refusal> {
  const site = await siteAsAdmin(ports);
  if (isRefusal(site)) return site;
  const now = ports.now();
  const [passes, roles] = await Promise.all([ports.site.passes(), rolesCheck(ports, site.roles)]);
  const [latest] = passes;
  return {
    passes: passes.map(shownPass),
    checks: [
      ...[passCheck(latest, now), projectionCheck(latest), rollupsCheck(passes), sprintsCheck(passes)],
      ...[draftsCheck(site), roles],
    ],
    checkedAt: now,
  };
}

function shownPass(pass: PassReport): Health['passes'][number] {
  const { at, looked, bypassed, projected, rollups = 0, failed, complete } = pass;
  return { at, looked, bypassed, projected, rollups, sprints: sprintsIn(pass), failed, complete };
}

/** A report from before sprints were counted says nothing of them. */
const sprintsIn = ({ sprintsLooked = 0, sprints = 0, sprintsFailed = 0 }: PassReport) => ({
  ...{ looked: sprintsLooked, recorded: sprints, failed: sprintsFailed },
});

function passCheck(latest: PassReport | undefined, now: string): Check {
  const name = 'Hourly pass';
  if (latest === undefined) return { name, state: 'unknown', detail: 'No pass has run yet' };
  if (Date.parse(now) - Date.parse(latest.at) > LATE)
    return { name, state: 'warning', detail: 'The last pass ran more than two hours ago' };
  if (!latest.complete)
    return { name, state: 'warning', detail: 'The last pass ended before it had looked at every issue' };
  return {
    name,
    state: 'ok',
    detail: `The last pass looked at ${counted(latest.looked, 'issue', 'issues')}`,
  };
}

function projectionCheck(latest: PassReport | undefined): Check {
  const name = 'Boards and queue';
  if (latest === undefined) return { name, state: 'unknown', detail: 'No pass has run yet' };
  const failed = latest.failed - sprintsIn(latest).failed;
  return failed === 0
    ? { name, state: 'ok', detail: 'What boards, filters and the queue show was brought up to date' }
    : {
        name,
        state: 'warning',
        detail: `${counted(failed, 'issue', 'issues')} could not be brought up to date. The next pass tries again`,
      };
}

/** Lines that were wrong are right now: that there were any says that events were lost. */
function rollupsCheck(passes: readonly PassReport[]): Check {
  const name = 'Roll-ups of children';
  if (passes.length === 0) return { name, state: 'unknown', detail: 'No pass has run yet' };
  const mended = passes.reduce((sum, { rollups = 0 }) => sum + rollups, 0);
  const since = lastOf(passes);
  return {
    name,
    state: 'ok',
    detail:
      mended === 0
        ? `They agree with Jira and with what is recorded, in the last ${since}`
        : `${counted(mended, 'line was', 'lines were')} wrong and put right in the last ${since}`,
  };
}

const lastOf = ({ length }: readonly PassReport[]): string => (length === 1 ? 'pass' : `${length} passes`);

/** What is recorded of sprints without an event says that events were lost. */
function sprintsCheck(passes: readonly PassReport[]): Check {
  const name = 'Sprints';
  const [latest] = passes;
  if (latest === undefined) return { name, state: 'unknown', detail: 'No pass has run yet' };
  const { looked, failed } = sprintsIn(latest);
  if (failed > 0)
    return {
      ...{ name, state: 'warning' },
      detail: `${counted(failed, 'sprint', 'sprints')} could not be looked at. A later pass tries again`,
    };
  const recorded = passes.reduce((sum, pass) => sum + sprintsIn(pass).recorded, 0);
  const found = `The last pass looked at ${counted(looked, 'sprint', 'sprints')} with a validation`;
  return {
    ...{ name, state: 'ok' },
    detail:
      recorded === 0
        ? `${found}. All is on record as it is`
        : `${found}. ${counted(recorded, 'change', 'changes')} recorded in the last ${lastOf(passes)} that no event told of`,
  };
}

function draftsCheck({ templates }: Site): Check {
  const drafts = templates.filter(({ draft }) => draft > 0).map(({ title }) => title);
  const name = 'Own templates';
  return drafts.length === 0
    ? { name, state: 'ok', detail: 'No draft waits to be published' }
    : { name, state: 'warning', detail: `Not published yet: ${drafts.join(', ')}` };
}

async function rolesCheck(ports: Ports, roles: readonly Role[]): Promise<Check> {
  const name = 'Roles';
  try {
    const known = await directoryNames(ports, roles);
    const ids = new Set([...known.groups, ...known.projectRoles].map(({ id }) => id));
    const broken = roles.filter((role) => lost(role, ids)).map((role) => role.name);
    return broken.length === 0
      ? { name, state: 'ok', detail: 'Every group and project role that gives a role exists' }
      : { name, state: 'warning', detail: `A group or project role is gone from Jira: ${broken.join(', ')}` };
  } catch {
    return { name, state: 'unknown', detail: 'Jira did not say which groups exist' };
  }
}

const lost = ({ groups = [], projectRoles = [] }: Role, known: ReadonlySet<string>): boolean =>
  [...groups, ...projectRoles].some((id) => !known.has(id));
