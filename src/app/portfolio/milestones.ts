import type { Milestone as ShownMilestone } from '../../contract/operations/portfolioGet';
import { basisOf, type Basis } from '../../domain/portfolio/basis';
import { marksOf } from '../../domain/portfolio/marks';
import { milestoneOf, type Milestone } from '../../domain/portfolio/milestone';
import type { Member } from '../../domain/portfolio/progress';
import type { Instant, JiraId } from '../../domain/shared/ids';
import { namesOf, type SeenProject } from '../register/projects';
import type { Look, ReadProject } from './look';

/** A milestone with the project that it is of. */
export interface Counted {
  readonly project: SeenProject;
  readonly milestone: Milestone;
}

/** Counts and forecasts each milestone, from what was signed in its project. */
export function countedMilestones({ projects, milestones }: Look, now: Instant): Counted[] {
  const known = new Map(projects.map((read) => [read.project.id, knownOf(read, now)]));
  return milestones.flatMap(({ project, planned, issueIds }) => {
    const found = known.get(project.id);
    if (found === undefined) return [];
    const members = issueIds.map(found.memberOf);
    const around = { policy: project.policy, basis: found.basis, now };
    return [{ project, milestone: milestoneOf(planned, members, around) }];
  });
}

function knownOf(
  { seen, whole }: ReadProject,
  now: Instant,
): { readonly basis: Basis; readonly memberOf: (id: JiraId) => Member } {
  const standings = new Map(seen.map(({ standing }) => [standing.issueId, standing]));
  return {
    basis: basisOf([...standings.values()], now),
    memberOf: (id) => standings.get(id) ?? (whole ? 'unrecorded' : 'unread'),
  };
}

/** A milestone as it crosses the bridge. */
export function shownMilestone(
  { project, milestone }: Counted,
  { projects }: Look,
  now: Instant,
): ShownMilestone {
  const { kind, id, name, due, progress, forecast, policy, standings } = milestone;
  const seen = projects.find((read) => read.project.id === project.id)?.seen ?? [];
  const issues = new Map(seen.map(({ issue }) => [issue.id, issue]));
  const { marks, left } = marksOf(standings, { policy, issues, now });
  const { from, to, sentence, kind: outcome } = forecast;
  const [named = { id: project.id, key: project.key, name: project.name }] = namesOf([project]);
  return {
    ...{ kind, id, name, due, project: named },
    ...progress,
    scored: policy.method !== undefined,
    forecast: { kind: outcome, from, to, sentence },
    marks: [...marks],
    moreMarks: left,
  };
}
