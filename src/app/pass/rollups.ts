import type { JiraId } from '../../domain/shared/ids';
import type { Ports, RollupPart } from '../ports';
import { projectIssue } from '../projection/project';
import type { MayGoOn } from './hourlyPass';

/** Pages of parts that one pass looks at; the next one goes on. */
const MOST_PAGES = 100;

/** What a look at roll-ups came to: lines that were put right, parts that failed, and where the next look goes on. */
export interface RollupsLooked {
  readonly mended: number;
  readonly failed: number;
  /** Absent at the end: the next look begins again. */
  readonly cursor?: string;
}

/**
 * Compares roll-ups with Jira's children and with what is projected of them, some in each pass, and mends what differs:
 * lines of issues that were deleted or moved without a word, lines that are missing, lines that say something else. A part
 * that fails stops no other.
 */
export async function mendRollups(
  ports: Ports,
  mayGoOn: MayGoOn,
  from: string | undefined,
): Promise<RollupsLooked> {
  const look = new Look(ports, mayGoOn);
  let cursor = from;
  for (let pages = 0; pages < MOST_PAGES && mayGoOn(); pages += 1) {
    const page = await ports.standings.parts(cursor);
    if (!(await look.parts(page.parts))) break;
    cursor = page.next;
    if (cursor === undefined) break;
  }
  return { ...look.counts, ...(cursor === undefined ? {} : { cursor }) };
}

class Look {
  readonly counts = { mended: 0, failed: 0 };
  /** The children of each parent, asked for once; undefined where there are more than Jira says in one look. */
  private readonly children = new Map<JiraId, Promise<ReadonlySet<JiraId> | undefined>>();

  constructor(
    private readonly ports: Ports,
    private readonly mayGoOn: MayGoOn,
  ) {}

  /** False when there was no time for all of them. */
  async parts(parts: readonly RollupPart[]): Promise<boolean> {
    for (const part of parts) {
      if (!this.mayGoOn()) return false;
      try {
        await this.part(part);
      } catch {
        this.counts.failed += 1;
      }
    }
    return true;
  }

  private async part(part: RollupPart): Promise<void> {
    const { parentId, issueIds } = part;
    const known = this.children.get(parentId) ?? this.childrenOf(parentId);
    this.children.set(parentId, known);
    const children = await known;
    if (children !== undefined) await this.strangers(issueIds.filter((id) => !children.has(id)));
    this.counts.mended += await this.ports.standings.mend(part, [...(children ?? [])]);
  }

  /** Lines of issues that are no children: their projection finds out where they are, and takes the line along. */
  private async strangers(issueIds: readonly JiraId[]): Promise<void> {
    for (const id of issueIds) {
      if (!this.mayGoOn()) return;
      if ((await projectIssue(this.ports, id)).mended) this.counts.mended += 1;
    }
  }

  /** A parent that is gone has no children. */
  private async childrenOf(parentId: JiraId): Promise<ReadonlySet<JiraId> | undefined> {
    const parent = await this.ports.jira.issue(parentId);
    if (parent === undefined) return new Set();
    const { ids, more } = await this.ports.children.all(parent.key);
    return more ? undefined : new Set(ids);
  }
}
