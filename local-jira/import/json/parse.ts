import { LIMITS } from '../problem';
import { Cursor } from './cursor';

/** JSON with the line on which each object starts. */
export interface Located {
  readonly value: unknown;
  readonly lineOf: (object: object) => number | undefined;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/**
 * Parses JSON strictly (RFC 8259): a name twice in one object is refused, and nesting over 250 levels.
 * @throws {Unreadable} with line and column
 */
export function parseJson(text: string): Located {
  const parser = new Parser(new Cursor(text));
  const value = parser.document();
  return { value, lineOf: (object) => parser.lines.get(object) };
}

class Parser {
  readonly lines = new WeakMap<object, number>();

  constructor(private readonly cursor: Cursor) {}

  document(): unknown {
    const value = this.value(0);
    if (this.cursor.peek() !== '') this.cursor.fail('There is more after the end of the JSON.');
    return value;
  }

  private value(depth: number): unknown {
    if (depth > LIMITS.jsonDepth)
      this.cursor.fail(`The file is nested deeper than ${LIMITS.jsonDepth} levels.`);
    const next = this.cursor.peek();
    if (next === '{') return this.object(depth);
    if (next === '[') return this.list(depth);
    if (next === '"') return this.string();
    const word = this.cursor.match(WORD) ?? this.cursor.match(NUMBER);
    return word === undefined
      ? this.cursor.fail('This is not JSON: a value is expected here.')
      : JSON.parse(word);
  }

  private string(): string {
    const found = this.cursor.quoted();
    if (found.length > LIMITS.text) this.cursor.fail('A text is over 1,000,000 characters.');
    try {
      return String(JSON.parse(found));
    } catch {
      return this.cursor.fail('This is not JSON: the text in quotes holds what must be escaped.');
    }
  }

  private object(depth: number): unknown {
    const entries = new Map<string, unknown>();
    const line = this.cursor.line();
    this.cursor.take('{');
    if (!this.cursor.take('}')) this.members(entries, depth);
    const object = Object.fromEntries(entries);
    this.lines.set(object, line);
    return object;
  }

  private members(entries: Map<string, unknown>, depth: number): void {
    do {
      if (this.cursor.peek() !== '"')
        this.cursor.fail('This is not JSON: a name in quotes is expected here.');
      const name = this.string();
      if (entries.has(name)) this.cursor.fail(`"${name.slice(0, 40)}" is in the same object twice.`);
      if (!this.cursor.take(':')) this.cursor.fail('This is not JSON: a colon is expected here.');
      entries.set(name, this.value(depth + 1));
    } while (this.cursor.take(','));
    if (!this.cursor.take('}')) this.cursor.fail('This is not JSON: a comma or } is expected here.');
  }

  private list(depth: number): unknown[] {
    const items: unknown[] = [];
    this.cursor.take('[');
    if (this.cursor.take(']')) return items;
    do items.push(this.value(depth + 1));
    while (this.cursor.take(','));
    if (!this.cursor.take(']')) this.cursor.fail('This is not JSON: a comma or ] is expected here.');
    return items;
  }
}
