import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { csvOf } from '../../domain/shared/csv';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { JiraId } from '../../domain/shared/ids';
import { directionOf } from '../../domain/standing/changes';
import { ratedOf, type Member } from '../../domain/standing/member';
import { levelsKnown } from '../../domain/standing/past';
import type { IssuePlace } from '../place';
import { MOST_FOUND, type FoundChild, type Ports } from '../ports';
import { gather } from './gather';
import { awaitsOf, listed, type Around } from './rows';

/** Requests for words that are under way at the same time. */
const AT_ONCE = 5;

const HEAD = [
  ...['Key', 'Summary', 'Type', 'Status', 'Assignee', 'Gates', 'Missing', 'Level', 'Score', 'Trend'],
  ...['Awaits', 'Next due (UTC)', 'Hazards', 'Drafts', 'Controls not verified', 'Inherent score'],
];

const GATES = { none: 'No gate applies', blocked: 'Blocked', passed: 'Passed' } as const;

/**
 * The children that the viewer may see, worst first, one line a child. The same calls as for the panel, and one for the
 * words of each hundred children.
 */
export async function exportEpic(
  ports: Ports,
  place: IssuePlace,
  _request: ParsedRequest<'epic.export'>,
): Promise<ResponseOf<'epic.export'> | Refusal> {
  const gathered = await gather(ports, place, 'key');
  if (isRefusal(gathered)) return gathered;
  const { issue, children, policy, now } = gathered;
  const around = { policy, now, levelById: levelsKnown(children, policy?.method) };
  const all = listed(children, { sort: 'level', filter: 'all' }, around);
  const found = await findAll(
    ports,
    all.map(({ id }) => id),
  );
  const lines = all.flatMap((child) => lineOf(child, found.get(child.id), around));
  return { filename: `${issue.key}-risk-${now.slice(0, 10)}.csv`, csv: csvOf([HEAD, ...lines]) };
}

async function findAll({ children }: Ports, ids: readonly JiraId[]): Promise<Map<JiraId, FoundChild>> {
  const pages = Array.from({ length: Math.ceil(ids.length / MOST_FOUND) }, (_, page) =>
    ids.slice(page * MOST_FOUND, (page + 1) * MOST_FOUND),
  );
  const found = new Map<JiraId, FoundChild>();
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const some = await Promise.all(pages.slice(from, from + AT_ONCE).map((page) => children.found(page)));
    for (const one of some) one.forEach((child, id) => found.set(id, child));
  }
  return found;
}

function lineOf(
  child: Member,
  issue: FoundChild | undefined,
  { policy, now, levelById }: Around,
): (string | number)[][] {
  if (issue === undefined) return [];
  const { level, score } = ratedOf(child);
  const risk = [level?.name ?? 'Unknown', level === null ? '' : score, directionOf(child, now, levelById)];
  const words = [issue.key, issue.summary, issue.type, issue.status, issue.assignee?.name ?? ''];
  return [
    [...words, ...gateFields(child), ...risk, awaitsOf(child, policy).join('; '), ...riskFields(child)],
  ];
}

const gateFields = ({ standing }: Member): (string | number)[] =>
  standing === undefined ? ['Not assessed', ''] : [GATES[standing.state], standing.missing];

function riskFields({ standing }: Member): (string | number)[] {
  if (standing === undefined) return ['', '', '', '', ''];
  const { waits, hazards, leftOut = 0, drafts, inherent } = standing;
  const unverified = hazards.reduce((sum, hazard) => sum + hazard.unverified, 0);
  return [waits[0]?.due ?? '', hazards.length + leftOut, drafts, unverified, inherent];
}
