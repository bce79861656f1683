import type { ListPlace } from '../../contract/cursor';
import type { Sha256 } from '../../domain/shared/hash';
import type { JiraId } from '../../domain/shared/ids';
import type { Standing } from '../../domain/standing/schema';
import type { Ports } from '../ports';

const ROWS_A_QUERY = 50;

/** An issue of the register, and where its project goes on after it; undefined when it was the last. */
export interface Line {
  readonly projectId: JiraId;
  readonly standing: Standing;
  readonly then: ListPlace | undefined;
}

/** Where the issues of one project stand, the riskiest first, read a page at a time. */
export class Stream {
  private rows: readonly Standing[] = [];
  private index = 0;
  /** Where to read next; undefined at the end. */
  private place: ListPlace | undefined;
  private page: string | undefined;
  private after: { after?: string } = {};

  constructor(
    readonly projectId: JiraId,
    private readonly sha256: Sha256,
    /** Where reading begins. */
    readonly start: ListPlace,
  ) {
    this.place = start;
  }

  get head(): Standing | undefined {
    return this.rows[this.index];
  }

  /** Whether a page has to be read before it is known what comes first. */
  get hungry(): boolean {
    return this.head === undefined && this.place !== undefined;
  }

  /** Where this project goes on, when nothing more of what was read is used. */
  get rest(): ListPlace | undefined {
    return this.head === undefined
      ? this.place
      : { ...(this.page === undefined ? {} : { page: this.page }), ...this.after };
  }

  /** Reads one page: one query. */
  async read({ standings }: Ports): Promise<void> {
    const { page, after } = this.place ?? {};
    const { rows, next } = await standings.inProject(this.projectId, {
      ...(page === undefined ? {} : { cursor: page }),
      limit: ROWS_A_QUERY,
    });
    this.rows = rows;
    this.page = page;
    this.after = after === undefined ? {} : { after };
    // An issue that has moved meanwhile is not found: the page begins again, and shows an issue twice rather than never.
    this.index = after === undefined ? 0 : rows.findIndex((row) => this.nameOf(row) === after) + 1;
    this.place = next === undefined ? undefined : { page: next };
  }

  /** Takes the first issue. */
  take(): Line | undefined {
    const standing = this.head;
    if (standing === undefined) return undefined;
    this.index += 1;
    this.after = { after: this.nameOf(standing) };
    return { projectId: this.projectId, standing, then: this.rest };
  }

  private nameOf({ issueId }: Standing): string {
    return this.sha256(`register ${issueId}`).slice(0, 16);
  }
}
