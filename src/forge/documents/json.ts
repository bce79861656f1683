import type { Builder } from './builder';
import { quoted, unreadable } from './limits';

type State = 'value' | 'first-item' | 'first-name' | 'name' | 'colon' | 'comma' | 'done';

interface Token {
  readonly kind: 'mark' | 'text' | 'number' | 'word' | 'end' | 'wrong';
  readonly source: string;
  readonly at: number;
}

const SPACE = /[ \t\n\r]*/y;
/** RFC 8259, one token at a time: marks, texts, numbers, words. */
const TOKEN =
  /([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.]))|((?:true|false|null)(?!\w))/y;
const KINDS = ['mark', 'text', 'number', 'word'] as const;
const WORDS = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const EXPECTED: Readonly<Record<State, string>> = {
  value: 'a value',
  'first-item': 'a value or ]',
  'first-name': 'a name in double quotes or }',
  name: 'a name in double quotes',
  colon: 'a colon',
  comma: 'a comma or the closing bracket',
  done: 'nothing more',
};

/** Reads JSON as RFC 8259 has it and nothing else: no comments, no commas too many, no bare names. */
export function readJson(text: string, builder: Builder): void {
  new JsonReader(text, builder).run();
}

class JsonReader {
  private at = 0;
  /** The marks that close what is open. */
  private readonly closing: string[] = [];

  constructor(
    private readonly text: string,
    private readonly builder: Builder,
  ) {}

  run(): void {
    let state: State = 'value';
    while (state !== 'done') state = this.step(state, this.next());
    const rest = this.next();
    if (rest.kind !== 'end') throw wrong(rest, state);
  }

  private next(): Token {
    SPACE.lastIndex = this.at;
    SPACE.test(this.text);
    const at = SPACE.lastIndex;
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(this.text);
    if (found === null)
      return { kind: at === this.text.length ? 'end' : 'wrong', source: this.text.slice(at, at + 20), at };
    this.at = at + found[0].length;
    const kind = KINDS.find((_, index) => found[index + 1] !== undefined) ?? 'wrong';
    return { kind, source: found[0], at };
  }

  private step(state: Exclude<State, 'done'>, token: Token): State {
    switch (state) {
      case 'first-item':
        return token.source === ']' ? this.close() : this.value(token, state);
      case 'first-name':
        return token.source === '}' ? this.close() : this.name(token, state);
      case 'name':
        return this.name(token, state);
      case 'colon':
        return expect(token, ':', state);
      case 'comma':
        return this.afterValue(token);
      case 'value':
        return this.value(token, state);
    }
  }

  private value(token: Token, state: State): State {
    const { kind, source, at } = token;
    if (source === '{' || source === '[') return this.open(source, at);
    if (kind === 'text') this.builder.scalar(unquote(source), at);
    else if (kind === 'number') this.builder.scalar(Number(source), at, source);
    else if (kind === 'word') this.builder.scalar(WORDS.get(source) ?? null, at);
    else throw wrong(token, state);
    return this.next_();
  }

  private open(mark: '{' | '[', at: number): State {
    this.builder.open(mark === '{' ? 'object' : 'list', at);
    this.closing.push(mark === '{' ? '}' : ']');
    return mark === '{' ? 'first-name' : 'first-item';
  }

  private close(): State {
    this.builder.close();
    this.closing.pop();
    return this.next_();
  }

  private name(token: Token, state: State): State {
    if (token.kind !== 'text') throw wrong(token, state);
    this.builder.name(unquote(token.source), token.at);
    return 'colon';
  }

  private afterValue(token: Token): State {
    const closing = this.closing.at(-1);
    if (token.source === closing) return this.close();
    if (token.source !== ',') throw wrong(token, 'comma');
    return closing === '}' ? 'name' : 'value';
  }

  private next_(): State {
    return this.closing.length === 0 ? 'done' : 'comma';
  }
}

function expect(token: Token, mark: string, state: State): State {
  if (token.source !== mark) throw wrong(token, state);
  return 'value';
}

/** The token is checked by now: a text without its escapes. */
function unquote(source: string): string {
  const text: unknown = JSON.parse(source);
  return String(text);
}

function wrong({ kind, source, at }: Token, state: State): Error {
  if (kind === 'end') return unreadable(at, `the text ends where ${EXPECTED[state]} is needed`);
  return unreadable(at, `${EXPECTED[state]} is needed here, not ${quoted(source)}`);
}
