import type { EpicView } from '../../contract/operations/epicGet';
import type { ParsedRequest } from '../../contract/operations';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import { bringsDown } from '../../domain/standing/bringsDown';
import { levelChanges, passages } from '../../domain/standing/changes';
import { changeLines } from '../../domain/standing/changeWords';
import { distributionOf } from '../../domain/standing/distribution';
import { driversOf } from '../../domain/standing/drivers';
import {
  isAwaiting,
  isBlocked,
  isOverdue,
  isUnassessed,
  needsSomeone,
  type Member,
} from '../../domain/standing/member';
import { overallOf } from '../../domain/standing/overall';
import { beside, whyOverall, type HazardTitle } from '../../domain/standing/overallWords';
import { levelsKnown, trendOf, WEEKS, type Week } from '../../domain/standing/past';
import type { IssuePlace } from '../place';
import type { FoundChild, Ports } from '../ports';
import { driverView, issuesOf, stepView } from './drivers';
import { gather, type Gathered } from './gather';
import { heatOf } from './heat';
import { listed, rowOf } from './rows';
import { titlesOf } from './words';

/**
 * Risk and compliance of an issue's children, as this viewer may see them. The issue and the permission, one round for the
 * children, one for the words of what is shown: however many children there are.
 */
export async function getEpic(
  ports: Ports,
  place: IssuePlace,
  request: ParsedRequest<'epic.get'>,
): Promise<EpicView | Refusal> {
  const gathered = await gather(ports, place, request.sort === 'status' ? 'status' : 'key');
  if (isRefusal(gathered)) return gathered;
  const { children, own, policy, now } = gathered;
  const members = own === undefined ? children : [...children, own];
  const around = { policy, now, levelById: levelsKnown(members, policy?.method) };
  const overall = overallOf(children, own);
  const drivers = driversOf(members, now);
  const left = listed(children, request, around);
  const page = left.slice(request.from, request.from + request.limit);
  const ids = new Set([...issuesOf(drivers), ...page.map(({ id }) => id)]);
  const [found, title] = await Promise.all([
    ports.children.found([...ids]),
    titlesOf(ports, drivers, overall),
  ]);
  const known = { ...around, title, keyOf: (id: string) => found.get(id)?.key };
  const trend = trendOf(members, now, around.levelById);
  const end = request.from + request.limit;
  return {
    ...headOf(gathered, title, trend),
    bringsDown: stepView(bringsDown(overall, children, known), found),
    ...countsOf(gathered),
    ...heatOf(members, policy?.method),
    drivers: drivers.map((driver) => driverView(driver, known, found)),
    trend,
    changed: changeLines(levelChanges(members, now, around.levelById), passages(children, now)),
    children: page.flatMap((child) => rowsOf(child, found.get(child.id), around)),
    filtered: left.length,
    next: end < left.length ? end : null,
  };
}

const rowsOf = (child: Member, issue: FoundChild | undefined, around: Parameters<typeof rowOf>[2]) =>
  issue === undefined ? [] : [rowOf(child, issue, around)];

function headOf(
  { issue, policy, children, own, hidden, now }: Gathered,
  title: HazardTitle,
  trend: readonly Week[],
): Pick<EpicView, 'issue' | 'method' | 'overall' | 'checkedAt'> {
  const overall = overallOf(children, own);
  const lastWeek = trend[WEEKS - 2]?.score ?? null;
  const told = { overall, children: children.length, hidden, own: issue.id, title, lastWeek };
  return {
    ...{ issue, method: policy?.method ?? null, checkedAt: now },
    overall: { level: overall.level, score: overall.score, why: whyOverall(told), detail: beside(told) },
  };
}

type Counts = Pick<
  EpicView,
  'visible' | 'hidden' | 'distribution' | 'blocked' | 'awaiting' | 'overdue' | 'counts' | 'rolledUpAt'
>;

function countsOf({ children, hidden, now }: Gathered): Counts {
  const count = (is: (child: Member) => boolean): number => children.filter(is).length;
  const moments = children.flatMap(({ standing }) => standing?.at ?? []);
  const blocked = count(isBlocked);
  return {
    ...{ visible: children.length, hidden, distribution: distributionOf(children), blocked },
    awaiting: count(isAwaiting),
    overdue: count((child) => isOverdue(child, now)),
    counts: { needsSomeone: count(needsSomeone), blocked, unassessed: count(isUnassessed) },
    rolledUpAt: moments.reduce<string | null>(
      (latest, at) => (latest === null || at > latest ? at : latest),
      null,
    ),
  };
}
