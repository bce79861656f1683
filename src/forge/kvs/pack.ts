import type { Instant, JiraId } from '../../domain/shared/ids';
import type { KnownLevel, Standing, StandingHazard } from '../../domain/standing/schema';
import {
  DIMENSIONS,
  STATES,
  type PackedHazard,
  type PackedLine,
  type PackedStandings,
} from './packedStandings';

/** Values that are written once, and their places. */
class Book<T> {
  readonly pages: T[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly nameOf: (value: T) => string) {}

  place(value: T | null | undefined): number {
    if (value === null || value === undefined) return -1;
    const name = this.nameOf(value);
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.pages.length);
    return this.pages.push(value) - 1;
  }
}

interface Books {
  readonly words: Book<string>;
  readonly levels: Book<KnownLevel>;
}

const ms = (moment: Instant | undefined): number => (moment === undefined ? 0 : Date.parse(moment));

const byId = (one: JiraId, other: JiraId): number =>
  one.length - other.length || one.localeCompare(other, 'en');

const nameOfLevel = ({ id, name, letter, rank, of }: KnownLevel): string =>
  JSON.stringify([id, name, letter, rank, of]);

/** Writes standings as short as they can be read back whole. The order is that of the ids. */
export function pack(standings: readonly Standing[]): PackedStandings {
  const books = { words: new Book<string>((word) => word), levels: new Book(nameOfLevel) };
  const sorted = [...standings].sort((one, other) => byId(one.issueId, other.issueId));
  const lines = sorted.map((standing) => lineOf(standing, books));
  return { v: 1, words: books.words.pages, levels: books.levels.pages, lines };
}

function lineOf(standing: Standing, books: Books): PackedLine {
  const { words } = books;
  return [
    standing.issueId,
    standing.projectId,
    factsOf(standing, books),
    standing.waits.map(({ role, gate, since, due }) => [
      words.place(role),
      words.place(gate),
      ms(since),
      ms(due),
    ]),
    standing.hazards.map((hazard) => hazardOf(hazard, books)),
    standing.indicators.map((id) => words.place(id)),
    standing.history.map(([at, level, score]) => [ms(at), words.place(level), score]),
    standing.signed.map(([at, role, gate]) => [ms(at), words.place(role), words.place(gate)]),
    standing.regulatory.map(([at, id]) => [ms(at), words.place(id)]),
  ];
}

function factsOf(standing: Standing, { words, levels }: Books): PackedLine[2] {
  const { revision, at, state, missing, method, leftOut = 0, bypassed } = standing;
  const where: [number, number, number, number] = [revision, ms(at), STATES.indexOf(state), missing];
  const risk: [number, number, number] = [
    levels.place(standing.level),
    standing.score,
    standing.accepted ? 1 : 0,
  ];
  return [
    ...where,
    ...risk,
    words.place(method?.id),
    method?.version ?? 0,
    standing.drafts,
    standing.inherent,
    standing.indicatorsUnknown,
    leftOut,
    ms(bypassed),
  ];
}

function hazardOf(hazard: StandingHazard, { words, levels }: Books): PackedHazard {
  return [
    words.place(hazard.id),
    hazard.seq,
    hazard.dimensions.reduce((bits, each) => bits | (1 << DIMENSIONS.indexOf(each)), 0),
    words.place(hazard.severity),
    words.place(hazard.probability),
    levels.place(hazard.level),
    levels.place(hazard.initial),
    hazard.score,
    hazard.controls,
    hazard.unverified,
    words.place(hazard.control),
    ms(hazard.since),
  ];
}
