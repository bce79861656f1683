import type { AwaitingRow } from '../../domain/awaiting/schema';
import type { Sha256 } from '../../domain/shared/hash';
import type { JiraId, Slug } from '../../domain/shared/ids';
import type { Ports } from '../ports';
import type { ListPlace } from '../../contract/cursor';

const ROWS_A_QUERY = 100;

/** A line of the queue, and where its role goes on after it; undefined when it was the last. */
export interface Line {
  readonly role: Slug;
  readonly row: AwaitingRow;
  readonly then: ListPlace | undefined;
}

/** What waits for one role, most urgent first, read a page at a time. */
export class Stream {
  private rows: readonly AwaitingRow[] = [];
  private next: string | undefined;
  private index = 0;

  constructor(
    readonly role: Slug,
    private readonly projects: readonly JiraId[] | undefined,
    private readonly sha256: Sha256,
    /** Where to read; undefined at the end. */
    private place: ListPlace | undefined,
  ) {}

  get head(): AwaitingRow | undefined {
    return this.rows[this.index];
  }

  /** Whether a page has to be read before it is known what comes first. */
  get hungry(): boolean {
    return this.head === undefined && this.place !== undefined;
  }

  /** Where this role goes on, when nothing of what was read is used. */
  get rest(): ListPlace | undefined {
    return this.head === undefined ? this.place : { page: this.page, ...this.after };
  }

  private page: string | undefined;
  private after: { after?: string } = {};

  /** Reads one page: one query. */
  async read({ projections }: Ports): Promise<void> {
    const { page, after } = this.place ?? {};
    const { rows, next } = await projections.waitingFor(this.role, {
      ...(this.projects === undefined ? {} : { projects: this.projects }),
      ...(page === undefined ? {} : { cursor: page }),
      limit: ROWS_A_QUERY,
    });
    this.rows = rows;
    this.next = next;
    this.page = page;
    this.after = after === undefined ? {} : { after };
    // A line that has gone meanwhile is not found: the page begins again, and shows a line twice rather than never.
    this.index = after === undefined ? 0 : rows.findIndex((row) => nameOf(row, this.sha256) === after) + 1;
    this.place = next === undefined ? undefined : { page: next };
  }

  /** Takes the first line. */
  take(): Line | undefined {
    const row = this.head;
    if (row === undefined) return undefined;
    this.index += 1;
    this.after = { after: nameOf(row, this.sha256) };
    return { role: this.role, row, then: this.rest };
  }

  /** Nothing that follows is wanted. */
  end(): void {
    this.rows = [];
    this.place = undefined;
  }
}

const nameOf = ({ issueId, gate, role }: AwaitingRow, sha256: Sha256): string =>
  sha256(`${issueId} ${gate} ${role}`).slice(0, 16);

const NEVER = '9999';

/** What is due comes first, then what has waited longest. */
export const urgencyOf = ({ due, since, issueId, role }: AwaitingRow): string =>
  `${due ?? NEVER} ${since} ${issueId.padStart(18, '0')} ${role}`;
