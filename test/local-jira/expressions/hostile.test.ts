import fc from 'fast-check';
import { evaluateExpression } from '../../../local-jira/expressions/index';

const NAMES = [
  'issue',
  'list',
  'text',
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'call',
  'length',
  'map',
];

/** Expressions put together from pieces: mostly wrong, sometimes deep. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...NAMES),
    fc.constantFrom(
      '.',
      '?.',
      '[',
      ']',
      '(',
      ')',
      '{',
      '}',
      ',',
      ':',
      '?',
      '=>',
      '+',
      '==',
      '&&',
      '!',
      'new ',
      ' ',
    ),
    fc.constantFrom("'__proto__'", '"constructor"', '1', 'null', 'x => x'),
  ),
  { maxLength: 40 },
);

const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(...NAMES, '1', "'a'", 'null', 'true'),
    fc.tuple(tie('expression'), fc.constantFrom(...NAMES)).map(([of, name]) => `${of}.${name}`),
    fc.tuple(tie('expression'), tie('expression')).map(([of, key]) => `${of}[${key}]`),
    fc.tuple(tie('expression'), tie('expression')).map(([of, argument]) => `${of}(${argument})`),
    tie('expression').map((body) => `(x => ${body})`),
    fc.tuple(tie('expression'), tie('expression')).map(([key, value]) => `{[${key}]: ${value}, a: 1}`),
    fc
      .tuple(tie('expression'), fc.constantFrom('+', '==', '&&', '??', '<'), tie('expression'))
      .map((all) => all.join(' ')),
  ),
}));

const variables = { issue: { key: 'A-1', list: [1], none: null }, list: [1, [2]], text: 'abc' };

test('no text makes an evaluation throw, and no value is more than JSON', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((all) => all.join('')),
        expression,
      ),
      (source) => {
        const evaluated = evaluateExpression(source, variables);
        expect(evaluated.ok ? 'Evaluation failed: ' : evaluated.error).toMatch(/^Evaluation failed: /);
        const value: unknown = evaluated.ok ? evaluated.value : null;
        expect(JSON.parse(JSON.stringify({ value }))).toEqual({ value });
      },
    ),
    { numRuns: 2_000 },
  );
});

test('no expression changes a prototype or a variable', () => {
  const before = JSON.stringify(variables);
  const names = (value: object) => Reflect.ownKeys(value).map(String).sort().join(' ');
  const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
  const own = prototypes.map(names);
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((all) => all.join('')),
        expression,
      ),
      (source) => {
        evaluateExpression(source, variables);
        expect(prototypes.map(names)).toEqual(own);
        expect(JSON.stringify(variables)).toBe(before);
      },
    ),
    { numRuns: 500 },
  );
});

test('variables that inherit names do not lend them to expressions', () => {
  const inherited: unknown = Object.create({ secret: 1 });
  expect(evaluateExpression('issue.secret', { issue: inherited }).ok).toBe(false);
  expect(evaluateExpression('toString', {}).ok).toBe(false);
});

test('a variable that is code is never called', () => {
  let called = false;
  const issue = { run: () => (called = true) };
  expect(evaluateExpression('issue.run()', { issue }).ok).toBe(false);
  expect(evaluateExpression('[1].map(issue.run)', { issue }).ok).toBe(false);
  expect(called).toBe(false);
});
