import type { AwaitingRow } from '../../domain/awaiting/schema';
import type { AccountId, JiraId, Slug } from '../../domain/shared/ids';
import type { ListPlace } from '../../contract/cursor';
import { feed, foremost, MOST_ISSUES, MOST_MORE_QUERIES } from '../merge';
import type { Ports } from '../ports';
import type { Standing } from './standing';
import { urgencyOf, type Line, type Stream } from './stream';

export interface Wanted {
  readonly viewer: AccountId;
  readonly overdue: boolean;
  readonly limit: number;
  readonly only: JiraId | undefined;
}

/** Lines in the order of the list: those that the viewer could sign, and those that fall out. */
export interface Gathered {
  readonly viewer: AccountId;
  readonly lines: readonly (Line & { readonly wanted: boolean })[];
  /** Where each role stood before, and where it stands after all lines. */
  readonly start: ReadonlyMap<Slug, ListPlace>;
  readonly end: ReadonlyMap<Slug, ListPlace | undefined>;
}

/** Merges what waits for several roles, most urgent first, until there is enough for a page or its queries are used up. */
export async function gather(
  ports: Ports,
  streams: readonly Stream[],
  standing: Standing,
  wanted: Wanted,
): Promise<Gathered> {
  const start = new Map(
    streams.flatMap((stream) => (stream.rest === undefined ? [] : [[stream.role, stream.rest]])),
  );
  const budget = { queries: MOST_MORE_QUERIES };
  await Promise.all(streams.map((stream) => stream.read(ports)));
  const lines: (Line & { wanted: boolean })[] = [];
  const issues = new Set<JiraId>();
  const enough = Math.min(MOST_ISSUES, wanted.limit * 2);
  while (issues.size < enough && (await feed(ports, streams, budget))) {
    const stream = foremost(streams, isBefore);
    if (stream?.head === undefined) break;
    if (wanted.overdue && !isOverdue(stream.head, ports.now())) {
      stream.end();
      continue;
    }
    const held = await mayBeSigned(stream.head, standing, wanted);
    if (held === 'unasked') break;
    const line = stream.take();
    if (line === undefined) break;
    lines.push({ ...line, wanted: held });
    if (held) issues.add(line.row.issueId);
  }
  const end = new Map(streams.map((stream) => [stream.role, stream.rest]));
  return { viewer: wanted.viewer, lines, start, end };
}

const isBefore = (one: AwaitingRow, other: AwaitingRow): boolean => urgencyOf(one) < urgencyOf(other);

const isOverdue = ({ due }: AwaitingRow, now: string): boolean => due !== undefined && due < now;

/** Whether the viewer could sign this: in the project that is asked for, independent of the issue, in the role. */
async function mayBeSigned(row: AwaitingRow, standing: Standing, { viewer, only }: Wanted) {
  if (only !== undefined && row.projectId !== only) return false;
  if (row.detail === undefined || row.detail.notFor.includes(viewer)) return false;
  return standing.holds(row);
}
