const argument = 'Time, ids and randomness come in as arguments.';

/** Rules of the rooms that know no platform: no clock, no randomness, no environment, no network. */
export const purity = {
  syntax: [
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: argument },
    { selector: "CallExpression[callee.name='Date']", message: argument },
  ],
  globals: ['crypto', 'process', 'performance', 'fetch', 'globalThis', 'Buffer', 'require'].map((name) => ({
    name,
    message: argument,
  })),
  properties: [
    { object: 'Date', property: 'now', message: argument },
    { object: 'Math', property: 'random', message: argument },
  ],
};

export const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
};

/** A test that is skipped, focused or fed by a module mock proves nothing. */
export const testHygiene = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|fit|xdescribe|fdescribe|xtest)$/]',
    message: 'Every test runs.',
  },
  {
    selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock|hoisted)$/]",
    message: 'Ports and fakes, no module mocks.',
  },
];

export const globalsOfNode = Object.fromEntries(
  ['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'fetch', 'require'].map((name) => [
    name,
    'readonly',
  ]),
);
