import { issueChain } from '../../domain/audit/append';
import type { IssueFacts } from '../../domain/gate/facts';
import type { Gate, Policy } from '../../domain/policy/schema';
import type { IssueRecord } from '../../domain/record/schema';
import type { RiskAssessment } from '../../domain/risk/assessment';
import { indicate, type IndicatorResult, type Waiting } from '../../domain/risk/indicators';
import type { AccountId, JiraId, Slug } from '../../domain/shared/ids';
import type { EntryTexts, FoundIssue, PersonName, Ports } from '../ports';
import { isAlarm } from '../projection/alarm';
import { holdersOf } from '../view/display';
import { issuesNamed } from './indicators';

/** What the risk section shows besides the assessment: names, words, other issues, and what indicators say. */
export interface RiskShown {
  readonly names: ReadonlyMap<AccountId, PersonName>;
  readonly texts: ReadonlyMap<number, EntryTexts>;
  /** Issues of controls and indicators, as far as the caller may see them. */
  readonly issues: ReadonlyMap<JiraId, FoundIssue>;
  /** Who holds a role that a gate lets accept. */
  readonly holders: ReadonlyMap<Slug, readonly PersonName[]>;
  readonly indicators: readonly IndicatorResult[];
  /** Policies that were in force when levels changed. */
  readonly policies: ReadonlyMap<number, Policy>;
}

interface Known {
  readonly facts: IssueFacts;
  readonly record: IssueRecord | undefined;
  readonly policy: Policy;
  /** The gates that apply and set a ceiling. */
  readonly gates: readonly Gate[];
}

const MOST_NAMES = 90;
const MOST_FOUND = 100;

/** What waits is read first, because indicators look at it; the rest in one round. Nothing of it decides. */
export async function gatherRisk(ports: Ports, known: Known): Promise<RiskShown> {
  const { facts, record, policy, gates } = known;
  const risk = record?.risk;
  const indicators = indicate(facts, { now: ports.now(), waits: await waitsFor(ports, facts.id) });
  const roles = policy.roles.filter(({ id }) => gates.some((gate) => gate.risk?.acceptedBy === id));
  const [names, texts, issues, policies, ...holders] = await Promise.all([
    ports.jira.names(peopleIn(risk)),
    risk === undefined ? NO_TEXTS : ports.store.texts(issueChain(facts.id), entriesWithTexts(risk)),
    visibleIn(ports, [...controlIssues(risk), ...issuesNamed(indicators)]),
    policiesThen(ports, known),
    ...roles.map((role) => holdersOf(ports, role, facts)),
  ]);
  return {
    names: new Map(names.map((person) => [person.accountId, person])),
    ...{ texts, issues, indicators, policies },
    holders: new Map(roles.map(({ id }, index) => [id, holders[index] ?? []])),
  };
}

const NO_TEXTS: ReadonlyMap<number, EntryTexts> = new Map();

/** What was last projected; an issue that was never projected has not been looked at. */
async function waitsFor({ projections }: Ports, issueId: JiraId): Promise<readonly Waiting[] | undefined> {
  const projected = await projections.load(issueId);
  return projected?.rows.filter((row) => !isAlarm(row));
}

function peopleIn(risk: RiskAssessment | undefined): AccountId[] {
  if (risk === undefined) return [];
  const { hazards, accepted, history, none } = risk;
  const all = [...accepted, ...hazards, ...(none === undefined ? [] : [none]), ...history.toReversed()];
  return [...new Set(all.map(({ by }) => by))].slice(0, MOST_NAMES);
}

const entriesWithTexts = ({ hazards, accepted, none }: RiskAssessment): number[] =>
  [...hazards, ...accepted, ...(none === undefined ? [] : [none])].map(({ seq }) => seq);

const controlIssues = (risk: RiskAssessment | undefined): JiraId[] =>
  (risk?.hazards ?? []).flatMap(({ controls }) => controls.map(({ issueId }) => issueId));

/** One search for each hundred: an assessment rarely has more controls than that. */
async function visibleIn({ issues }: Ports, ids: readonly JiraId[]): Promise<RiskShown['issues']> {
  const distinct = [...new Set(ids)];
  const pages = Array.from({ length: Math.ceil(distinct.length / MOST_FOUND) }, (_, page) =>
    issues.visible(distinct.slice(page * MOST_FOUND, (page + 1) * MOST_FOUND)),
  );
  return new Map((await Promise.all(pages)).flatMap((found) => [...found]));
}

/** Levels are told by the method that was in force then. Most of them by the one that still is: nothing is read. */
async function policiesThen(
  { policies }: Ports,
  { facts, record, policy }: Known,
): Promise<RiskShown['policies']> {
  const levels = new Set(policy.method?.levels.map(({ id }) => id));
  const history = record?.risk?.history ?? [];
  const unknown = history.filter(({ level }) => level !== 'unknown' && !levels.has(level));
  const versions = [...new Set(unknown.map((entry) => entry.policy))];
  const found = await Promise.all(versions.map((version) => policies.version(facts.projectId, version)));
  return new Map(
    versions.flatMap((version, index) => {
      const then = found[index];
      return then === undefined ? [] : [[version, then] as const];
    }),
  );
}
