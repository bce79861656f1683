import type { Ports, SprintPlace } from '../ports';
import { observeSprint } from '../sprint/observe';
import type { MayGoOn } from './hourlyPass';

/** Sprints that one pass looks at, those that go on and those that are over; the next one goes on. */
const MOST = { open: 100, ended: 20 } as const;

type Kind = keyof typeof MOST;
const KINDS: readonly Kind[] = ['open', 'ended'];

/** Where looks go on; absent when they begin again. */
export type SprintCursors = Readonly<Partial<Record<Kind, string>>>;

/** What a look at sprints came to: how many it looked at, entries that were written, failures, and where the next goes on. */
export interface SprintsLooked {
  readonly looked: number;
  readonly recorded: number;
  readonly failed: number;
  readonly cursors: SprintCursors;
}

/**
 * Looks at sprints that have a record: records that one was started, closed or deleted without a word, and where one is
 * validated that was not, or is no more. Sprints that go on come first, and more of them in each pass. One that fails, or a
 * list of them that cannot be read, stops no other.
 */
export async function lookAtSprints(
  ports: Ports,
  mayGoOn: MayGoOn,
  from: SprintCursors,
): Promise<SprintsLooked> {
  const look = new Look(ports, mayGoOn);
  const cursors: Partial<Record<Kind, string>> = {};
  for (const kind of KINDS) {
    const next = await look.some(kind, from[kind]);
    if (next !== undefined) cursors[kind] = next;
  }
  return { ...look.counts, looked: look.looked.size, cursors };
}

type Page = Awaited<ReturnType<Ports['sprints']['withRecord']>>;

class Look {
  readonly counts = { recorded: 0, failed: 0 };
  /** One that turns out to be over is met again among those that are. */
  readonly looked = new Set<string>();

  constructor(
    private readonly ports: Ports,
    private readonly mayGoOn: MayGoOn,
  ) {}

  /** Where the next look goes on. A page that there was no time for, or that could not be read, is read again then. */
  async some(kind: Kind, from: string | undefined): Promise<string | undefined> {
    let cursor = from;
    for (let looked = 0; looked < MOST[kind] && this.mayGoOn();) {
      const page = await this.page(kind, cursor);
      if (page === undefined || !(await this.places(page.places))) return cursor;
      looked += page.places.length;
      cursor = page.next;
      if (cursor === undefined) return undefined;
    }
    return cursor;
  }

  private async page(kind: Kind, cursor: string | undefined): Promise<Page | undefined> {
    try {
      return await this.ports.sprints.withRecord(kind, cursor);
    } catch {
      this.counts.failed += 1;
      return undefined;
    }
  }

  /** False when there was no time for all of them. */
  private async places(places: readonly SprintPlace[]): Promise<boolean> {
    for (const place of places) {
      if (!this.mayGoOn()) return false;
      this.looked.add(`${place.sprintId} ${place.projectId}`);
      try {
        this.counts.recorded += (await observeSprint(this.ports, place)).entries;
      } catch {
        this.counts.failed += 1;
      }
    }
    return true;
  }
}
