import { REGULATORY_CHECKLISTS } from '../../content/regulatory';
import type { Policy } from '../../domain/policy/schema';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { Instant, JiraId } from '../../domain/shared/ids';
import type { Member } from '../../domain/standing/member';
import { standingOf } from '../../domain/standing/standing';
import { loadIssue, type LoadedIssue } from '../loadIssue';
import type { IssuePlace } from '../place';
import type { ChildOrder, Ports } from '../ports';

/** An issue and what of its children the viewer may see. */
export interface Gathered {
  readonly issue: { readonly id: JiraId; readonly key: string; readonly summary: string };
  readonly policy: Policy | undefined;
  /** In Jira's order. */
  readonly children: readonly Member[];
  /** The issue itself, where its own risk was assessed. */
  readonly own: Member | undefined;
  /** How many children there are that the viewer may not see. */
  readonly hidden: number;
  readonly now: Instant;
}

/**
 * The issue, then in one round its children as the caller may see them, all their ids as the app, and the roll-up. The
 * same number of calls for ten children and for five thousand. Lines of children whom the caller may not see are dropped
 * here: nothing after this knows of them but how many they are.
 */
export async function gather(
  ports: Ports,
  place: IssuePlace,
  order: ChildOrder,
): Promise<Gathered | Refusal> {
  const loaded = await loadIssue(ports, place);
  if (isRefusal(loaded)) return loaded;
  const { id, key, summary } = loaded.facts;
  const [seen, all, lines] = await Promise.all([
    ports.children.seen(key, order),
    ports.children.all(key),
    ports.standings.under(id),
  ]);
  const standings = new Map(lines.map((line) => [line.issueId, line]));
  const visible = new Set(seen.children.map((child) => child.id));
  return {
    ...{ issue: { id, key, summary }, policy: loaded.policy, now: ports.now() },
    children: seen.children.map((child) => ({ ...child, standing: standings.get(child.id) })),
    own: ownMember(ports, loaded),
    hidden: all.ids.filter((child) => !visible.has(child)).length,
  };
}

const NOT_ASKED = { score: 0, yes: [], unknown: 0 } as const;

/** What the record says of the issue's own risk now: no roll-up lies between. */
function ownMember(ports: Ports, { facts, record, policy }: LoadedIssue): Member | undefined {
  if (record?.risk === undefined) return undefined;
  const standing = standingOf({
    ...{ facts, record, policy, state: 'none', missing: 0, rows: [], signed: [] },
    ...{ indicated: NOT_ASKED, accepted: false, bypassed: undefined, before: undefined },
    ...{ regulatory: REGULATORY_CHECKLISTS, now: ports.now() },
  });
  return { id: facts.id, key: facts.key, standing };
}
