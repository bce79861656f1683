import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const DIRECTORY = resolve(__dirname, '../../../shared/regulatory');

type Tree = null | boolean | number | string | Tree[] | { [key: string]: Tree };

/** One entry of the source files: whatever has a citation or a clause, flattened to what the tests compare. */
export interface SourceEntry {
  readonly citation: string;
  readonly designation: string | null;
  readonly kind: string | null;
  readonly evidence: string | null;
}

const FILES = ['hipaa-security', 'hipaa-privacy-breach', 'pia', 'clinical', 'risk'];

const text = (value: Tree | undefined): string | null => (typeof value === 'string' ? value : null);

function* objects(tree: Tree): Generator<{ [key: string]: Tree }> {
  if (tree === null || typeof tree !== 'object') return;
  if (!Array.isArray(tree)) yield tree;
  for (const child of Object.values(tree)) yield* objects(child);
}

let loaded: Tree | undefined;

const load = (): Tree =>
  (loaded ??= FILES.map((name) => JSON.parse(readFileSync(`${DIRECTORY}/${name}.json`, 'utf8'))));

/** The regulatory source data is not part of the repository. Tests that compare with it run where it is present. */
export const hasSourceData = existsSync(`${DIRECTORY}/hipaa-security.json`);

/** The entries that carry a citation, by citation. */
export function sourceEntries(): Map<string, SourceEntry> {
  const found = [...objects(load())].flatMap((o) => {
    const citation = text(o['citation']);
    if (citation === null) return [];
    const [designation, kind, evidence] = [text(o['designation']), text(o['kind']), text(o['evidence'])];
    return [[citation, { citation, designation, kind, evidence }] as const];
  });
  return new Map(found);
}

/** `evidence` of the entries that `wanted` selects. */
export const sourceEvidence = (wanted: (entry: { [key: string]: Tree }) => boolean): (string | null)[] =>
  [...objects(load())].filter(wanted).map((o) => text(o['evidence']));

const PROSE = new Set(['statement', 'regulation_text', 'outcome', 'question', 'text', 'note', 'title_2021']);

/** All sentences of the sources that must not be copied. */
export const sourceSentences = (): string[] =>
  [...objects(load())].flatMap((o) =>
    Object.entries(o).flatMap(([key, value]) => (PROSE.has(key) && typeof value === 'string' ? [value] : [])),
  );
