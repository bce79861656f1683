import {
  Composer,
  CST,
  isCollection,
  isMap,
  isScalar,
  Lexer,
  Parser,
  type Document,
  type Pair,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Builder } from './builder';
import { MOST_LEVELS, MOST_LEXEMES, MOST_PROBLEMS, MOST_VALUES, unreadable } from './limits';

/** What YAML offers and a policy does not need: with it, a text means more than it shows. */
const REFUSED = new Map<unknown, string>([
  ['alias', 'an alias cannot be used'],
  ['anchor', 'an anchor cannot be used'],
  ['tag', 'a tag cannot be used'],
  ['directive-line', 'a directive cannot be used'],
]);

/** The signs that come once with each value or name. */
const SIGNS = new Set([CST.SCALAR, ',', ':', '-', '?', '[', ']', '{', '}']);

/** One document of YAML 1.2 in its core schema. Names are always text; those that stand twice are found later. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  stringKeys: true,
  uniqueKeys: false,
  merge: false,
  prettyErrors: false,
} as const;

/** Reads one document of YAML 1.2. */
export function readYaml(text: string, builder: Builder): void {
  const [document] = new Composer(OPTIONS).compose(tokensOf(text), true, text.length);
  const errors = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  for (const error of errors.slice(0, MOST_PROBLEMS))
    builder.flaws.push({ at: error.pos[0], message: messageOf(error) });
  if (document === undefined || errors.length > 0) return;
  build(document, builder);
}

/**
 * The syntax of the text, read piece by piece: what is nested too deep, is too much or is not allowed ends the
 * reading before anything that calls itself, or collects problems without end, sees it.
 */
function tokensOf(text: string): CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const keep = (token: CST.Token): void => void tokens.push(checkToken(token, tokens));
  const check = lexemeCheck();
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    check(lexeme, offset);
    for (const token of parser.next(lexeme)) keep(token);
    // Beside the levels, the stack holds the document and the scalar that is being read.
    if (parser.stack.length > MOST_LEVELS + 2)
      throw unreadable(offset, `this is nested more than ${MOST_LEVELS} deep`);
  }
  for (const token of parser.end()) keep(token);
  return tokens;
}

/** Looks at one lexeme after the other. The one behind the sign for a scalar is text, whatever it looks like. */
function lexemeCheck(): (lexeme: string, at: number) => void {
  const counts = new Map<string, number>();
  let all = 0;
  let isText = false;
  const count = (lexeme: string): boolean => {
    all += 1;
    const times = (counts.get(lexeme) ?? 0) + 1;
    if (SIGNS.has(lexeme)) counts.set(lexeme, times);
    return all > MOST_LEXEMES || (SIGNS.has(lexeme) && times > 2 * MOST_VALUES);
  };
  return (lexeme, at) => {
    const refused = isText ? undefined : REFUSED.get(CST.tokenType(lexeme));
    if (refused !== undefined) throw unreadable(at, refused);
    if (!isText && count(lexeme))
      throw unreadable(at, `this is more than ${MOST_VALUES} values and what belongs to them`);
    isText = !isText && lexeme === CST.SCALAR;
  };
}

/** What the parser makes nothing of ends the reading, and so does a second document. */
function checkToken(token: CST.Token, before: readonly CST.Token[]): CST.Token {
  if (token.type === 'error') throw unreadable(token.offset, inSentence(token.message));
  if (token.type === 'document' && before.some(({ type }) => type === 'document'))
    throw unreadable(token.offset, 'a second document begins here');
  return token;
}

const messageOf = ({ code, message }: YAMLError): string =>
  code === 'NON_STRING_KEY' ? 'a name must be text' : inSentence(message);

const inSentence = (message: string): string =>
  `${message.charAt(0).toLowerCase()}${message.slice(1, 200)}`.replace(/\.$/, '');

function build({ contents, range }: Document.Parsed, builder: Builder): void {
  if (contents === null) throw unreadable(range[0], 'there is nothing in this text');
  buildNode(contents, builder, range[0]);
}

/** Nested no deeper than the tokens were let through. `near` is where an empty value stands. */
function buildNode(node: unknown, builder: Builder, near: number): void {
  if (isCollection(node)) buildCollection(node, builder, node.range?.[0] ?? near);
  else if (isScalar(node)) builder.scalar(scalarOf(node.value), node.range?.[0] ?? near, node.source);
  else builder.scalar(null, near);
}

function buildCollection(node: YAMLMap | YAMLSeq, builder: Builder, at: number): void {
  builder.open(isMap(node) ? 'object' : 'list', at);
  if (isMap(node)) for (const pair of node.items) buildPair(pair, builder, at);
  else for (const item of node.items) buildNode(item, builder, at);
  builder.close();
}

function buildPair({ key, value }: Pair, builder: Builder, near: number): void {
  if (!isScalar(key)) throw unreadable(near, 'a name must be text');
  const at = key.range?.[0] ?? near;
  builder.name(String(key.value), at);
  buildNode(value, builder, at);
}

function scalarOf(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}
