import { stringify } from 'yaml';
import type { DocumentFormat, DocumentProblem, ParsedDocument } from '../../app/ports';
import { LONE_SURROGATE, type Json } from '../../domain/shared/canonicalJson';
import { Builder, pathKey } from './builder';
import { readJson } from './json';
import { MOST_CHARACTERS, MOST_PROBLEMS, Unreadable, unreadable, type Flaw } from './limits';
import { linesOf } from './lines';
import { readYaml } from './yaml';

const READERS = { yaml: readYaml, json: readJson };

/** Controls other than tab, line feed and carriage return: YAML does not know them, JSON wants them escaped. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;
const BYTE_ORDER_MARK = '\uFEFF';

/** Plain text stays plain only where older YAML reads it as the same text; long lines are left alone. */
const YAML_STYLE = {
  version: '1.2',
  schema: 'core',
  compat: 'yaml-1.1',
  lineWidth: 0,
  aliasDuplicateObjects: false,
} as const;

/** Reads a text. A byte order mark, as some editors write one, is passed over. */
export function parse(given: string, format: DocumentFormat): ParsedDocument {
  const text = given.startsWith(BYTE_ORDER_MARK) ? given.slice(1) : given;
  const placeOf = linesOf(text);
  const builder = new Builder();
  const end = read(text, format, builder);
  const flaws = [...builder.flaws, ...(end === undefined ? [] : [end])];
  if (flaws.length > 0) return { ok: false, problems: problemsOf(flaws, placeOf) };
  const { value, places } = builder;
  return { ok: true, value, lineOf: (path) => placeOf(nearest(path, places)).line };
}

/** What ended the reading, if anything did. */
function read(text: string, format: DocumentFormat, builder: Builder): Flaw | undefined {
  try {
    checkText(text);
    READERS[format](text, builder);
    return undefined;
  } catch (error) {
    if (error instanceof Unreadable) return error.flaw;
    throw error;
  }
}

function checkText(text: string): void {
  if (text.length > MOST_CHARACTERS)
    throw unreadable(0, `the text has more than ${MOST_CHARACTERS} characters`);
  const half = LONE_SURROGATE.exec(text);
  if (half !== null) throw unreadable(half.index, 'half a character stands here');
  const control = CONTROL.exec(text);
  if (control !== null) throw unreadable(control.index, 'a control character stands here');
}

const problemsOf = (
  flaws: readonly Flaw[],
  placeOf: (at: number) => Omit<DocumentProblem, 'message'>,
): DocumentProblem[] =>
  [...flaws]
    .sort((one, other) => one.at - other.at)
    .slice(0, MOST_PROBLEMS)
    .map(({ at, message }) => ({ ...placeOf(at), message }));

/** Where a path stands, or else its nearest parent. */
function nearest(path: readonly (string | number)[], places: ReadonlyMap<string, number>): number {
  for (let length = path.length; length > 0; length -= 1) {
    const at = places.get(pathKey(path.slice(0, length)));
    if (at !== undefined) return at;
  }
  return places.get(pathKey([])) ?? 0;
}

/** Writes a value so that `parse` reads the same value. */
export const write = (value: Json, format: DocumentFormat): string =>
  format === 'json' ? `${JSON.stringify(value, undefined, 2)}\n` : writeYaml(value);

/** In quotes throughout where the first text would else be taken for a byte order mark. */
function writeYaml(value: Json): string {
  const text = stringify(value, YAML_STYLE);
  if (!text.startsWith(BYTE_ORDER_MARK)) return text;
  return stringify(value, { ...YAML_STYLE, defaultStringType: 'QUOTE_DOUBLE' });
}
