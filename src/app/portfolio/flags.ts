import { flagsIn, inOrder, MOST_FLAGS, type RedFlag } from '../../domain/portfolio/flags';
import type { Instant, JiraId } from '../../domain/shared/ids';
import type { Ports } from '../ports';
import { wordsOf } from '../register/words';
import type { Flagged } from './flagged';
import type { Look, ReadProject } from './look';

/** The red flags that are shown, with the words of their hazards: a read for each 25. And all that there are. */
export async function redFlags(
  ports: Ports,
  { projects, milestones }: Look,
  now: Instant,
): Promise<{ readonly shown: readonly Flagged[]; readonly all: readonly RedFlag[] }> {
  const found = projects.flatMap((read) => flagsOf(read, now)).sort((a, b) => inOrder(a.flag, b.flag));
  const first = found.slice(0, MOST_FLAGS);
  const worded = first.flatMap(({ flag: { issueId, hazard } }) =>
    hazard === undefined ? [] : [{ issueId, seq: hazard.seq }],
  );
  const words = await wordsOf(ports, worded);
  const texts = new Map(
    worded.map(({ issueId, seq }, index) => [`${issueId} ${seq}`, words[index]?.hazard ?? null]),
  );
  const within = (id: JiraId): string[] =>
    milestones.flatMap(({ planned, issueIds }) => (issueIds.includes(id) ? [planned.name] : []));
  return {
    all: found.map(({ flag }) => flag),
    shown: first.map((one) => ({
      ...one,
      milestones: within(one.issue.id),
      hazard: texts.get(`${one.issue.id} ${one.flag.hazard?.seq ?? 0}`) ?? null,
    })),
  };
}

type Found = Omit<Flagged, 'milestones' | 'hazard'>;

function flagsOf({ project: { policy }, seen }: ReadProject, now: Instant): Found[] {
  const issues = new Map(seen.map(({ issue }) => [issue.id, issue]));
  const standings = seen.map(({ standing }) => standing);
  return flagsIn(standings, { policy, now }).flatMap((flag) => {
    const issue = issues.get(flag.issueId);
    return issue === undefined ? [] : [{ flag, policy, issue }];
  });
}
