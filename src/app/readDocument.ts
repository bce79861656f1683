import type { Json } from '../domain/shared/canonicalJson';
import { refuse, type Refusal } from '../domain/shared/refusal';
import type { DocumentFormat, ParsedDocument, Ports } from './ports';

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Members that the schema does not know. */
  readonly keys?: readonly string[];
}

/** What a schema makes of a value. */
type Read<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };

/** A text that somebody gave, and what it is read as. `tidy` may bring the value into the form that the schema knows. */
export interface Document<T> {
  readonly text: string;
  readonly format: DocumentFormat;
  readonly read: (value: Json) => Read<T>;
  readonly tidy?: (value: Json) => Json;
}

type Located = Extract<ParsedDocument, { ok: true }>;

const MOST_PROBLEMS = 20;
const LONGEST_PROBLEM = 240;

/** Reads a text as a schema asks for it, or names every problem with its line and path: `line 12, gates.0.title: …`. */
export async function readDocument<T>(
  { documents }: Pick<Ports, 'documents'>,
  { text, format, read, tidy = (value) => value }: Document<T>,
): Promise<{ readonly value: T } | Refusal> {
  const parsed = await documents.parse(text, format);
  if (!parsed.ok) return unreadable(parsed.problems.map(({ line, message }) => `line ${line}: ${message}`));
  const result = read(tidy(parsed.value));
  if (result.success) return { value: result.data };
  return unreadable(result.error.issues.flatMap((issue) => tell(parsed, issue)));
}

const unreadable = (problems: readonly string[]): Refusal =>
  refuse('unreadable-document', {
    problems: problems.slice(0, MOST_PROBLEMS).map((problem) => problem.slice(0, LONGEST_PROBLEM)),
  });

function tell(parsed: Located, { path, message, keys }: Issue): string[] {
  if (keys !== undefined) return keys.map((key) => at(parsed, [...steps(path), key], 'is not known here'));
  return [at(parsed, steps(path), plain(message))];
}

function at(parsed: Located, path: readonly (string | number)[], what: string): string {
  const where = `line ${parsed.lineOf(path)}`;
  return path.length === 0 ? `${where}: ${what}` : `${where}, ${path.join('.')}: ${what}`;
}

const steps = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** The schema's own words, without what only a programmer needs. */
const plain = (message: string): string =>
  message.endsWith('received undefined') ? 'is missing' : message.replace(/^(Invalid|Too) [a-z]+: /, '');
