/** Why a file cannot be imported, and where: lines and columns count from 1. */
export interface Problem {
  readonly line: number;
  readonly column?: number;
  readonly reason: string;
}

/** A file that cannot be read any further. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  constructor(readonly problem: Problem) {
    super(problem.reason);
  }
}

/** Limits of one file: bytes, tickets, levels of nesting in XML and JSON, characters of one text, problems told. */
export const LIMITS = {
  bytes: 50 * 1024 * 1024,
  tickets: 5_000,
  depth: 40,
  jsonDepth: 250,
  text: 1_000_000,
  problems: 20,
} as const;
