import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { basisOf } from '../../domain/portfolio/basis';
import { briefingsOf } from '../../domain/portfolio/briefing/briefing';
import { headlineOf, latestOf } from '../../domain/portfolio/headline';
import { waitingIn } from '../../domain/portfolio/waiting';
import type { Instant } from '../../domain/shared/ids';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { namesOf } from '../register/projects';
import { redFlags } from './flags';
import { shownFlag, titleOf, type Flagged } from './flagged';
import { holdersOf, type Needed } from './holders';
import { look, type Look } from './look';
import { countedMilestones, shownMilestone, type Counted } from './milestones';

type Response = ResponseOf<'portfolio.get'>;

/**
 * Milestones, red flags and a briefing, over the projects that the viewer may see. Everything is counted from issues that
 * the viewer may browse: one that is hidden changes nothing in the answer. What is asked of the platform is bounded by
 * `limits.ts`, whatever there is.
 */
export async function getPortfolio(
  ports: Ports,
  place: SitePlace,
  { projects: asked }: ParsedRequest<'portfolio.get'>,
): Promise<Response | Refusal> {
  const only = place.projectId === undefined ? asked : [place.projectId];
  if (asked?.some((id) => only?.includes(id) === false) === true)
    return refuse('invalid-request', { where: 'projects' });
  const now = ports.now();
  const seen = await look(ports, only);
  const counted = countedMilestones(seen, now);
  const flags = await redFlags(ports, seen, now);
  const holders = await holdersOf(ports, neededIn(seen, counted, { shown: flags.shown, now }));
  const milestones = counted.map(({ milestone }) => milestone);
  const projects = seen.projects.map(({ project: { policy }, seen: found }) => ({
    policy,
    standings: found.map(({ standing }) => standing),
  }));
  const issues = new Map(
    seen.projects.flatMap(({ seen: found }) => found.map(({ issue }) => [issue.id, issue] as const)),
  );
  const titles = new Map(flags.shown.map((one) => [one.flag, titleOf(one)]));
  const { signoffs, days, medianWaitDays } = basisOf(
    projects.flatMap(({ standings }) => standings),
    now,
  );
  return {
    ...headlineOf(milestones, now, holders.sentence),
    milestones: counted.map((one) => shownMilestone(one, seen, now)),
    flags: flags.shown.map((one) => shownFlag(one, { holders, now })),
    moreFlags: flags.all.length - flags.shown.length,
    basis: { signoffs, days, medianWaitDays },
    briefing: briefingsOf({
      ...{ milestones, projects, issues, now, flags: flags.all, whoHolds: holders.sentence },
      titleOf: (flag) => titles.get(flag) ?? issues.get(flag.issueId)?.summary ?? '',
    }).map(({ reader, paragraphs, sources }) => ({
      reader,
      paragraphs: [...paragraphs],
      sources: [...sources],
    })),
    projects: namesOf(seen.projects.map(({ project }) => project)),
    partial: seen.partial,
    checkedAt: now,
  };
}

/** Roles that sentences name people for: of the latest milestone first, then of the flags, then of all that waits. */
function neededIn(
  { projects }: Look,
  counted: readonly Counted[],
  { shown, now }: { readonly shown: readonly Flagged[]; readonly now: Instant },
): Needed[] {
  const latest = latestOf(counted.map(({ milestone }) => milestone));
  const waits = projects.flatMap(({ project: { policy }, seen }) =>
    waitingIn(
      seen.map(({ standing }) => standing),
      policy,
      now,
    ).map(({ role }) => ({ policy, role })),
  );
  return [
    ...(latest === undefined
      ? []
      : waitingIn(latest.standings, latest.policy, now).map(({ role }) => ({ policy: latest.policy, role }))),
    ...shown.flatMap(({ flag: { role }, policy }) => (role === undefined ? [] : [{ policy, role }])),
    ...waits,
  ];
}
