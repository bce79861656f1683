import { createSite } from '../../support/jiraSite';

const site = createSite();

const parse = async (queries: string[], validation = 'strict'): Promise<unknown> =>
  (await site.call('jonas-weber', 'POST', `/jql/parse?validation=${validation}`, { queries })).body;

const suggest = async (query: string): Promise<unknown> =>
  (await site.call('jonas-weber', 'GET', `/jql/autocompletedata/suggestions?${query}`)).body;

it('shows the structure of a query', async () => {
  const query =
    'project = TELE AND (status was Done by currentUser() OR labels in (a, EMPTY)) order by Rank DESC';
  expect(await parse([query])).toEqual({
    queries: [
      {
        query,
        structure: {
          where: {
            operator: 'and',
            clauses: [
              {
                field: { name: 'project', encodedName: 'project' },
                operator: '=',
                operand: { value: 'TELE', encodedValue: 'TELE' },
              },
              {
                operator: 'or',
                clauses: [
                  {
                    field: { name: 'status', encodedName: 'status' },
                    operator: 'was',
                    operand: { value: 'Done', encodedValue: 'Done' },
                    predicates: [
                      {
                        operator: 'by',
                        operand: { function: 'currentUser', arguments: [], encodedOperand: 'currentUser()' },
                      },
                    ],
                  },
                  {
                    field: { name: 'labels', encodedName: 'labels' },
                    operator: 'in',
                    operand: {
                      values: [{ value: 'a', encodedValue: 'a' }, { keyword: 'empty' }],
                      encodedOperand: '(a, EMPTY)',
                    },
                  },
                ],
              },
            ],
          },
          orderBy: { fields: [{ field: { name: 'Rank', encodedName: 'Rank' }, direction: 'desc' }] },
        },
      },
    ],
  });
});

it.each([
  ['strict', { errors: ["The value 'NOPE' does not exist for the field 'project'."] }],
  ['warn', { warnings: ["The value 'NOPE' does not exist for the field 'project'."], structure: {} }],
  ['none', { structure: {} }],
])('validates as %s', async (validation, expected) => {
  expect(await parse(['project = NOPE'], validation)).toMatchObject({ queries: [expected] });
});

it('names property paths and refuses nonsense', async () => {
  expect(await parse(['issue.property[care].a.b = 1', 'a ='], 'none')).toMatchObject({
    queries: [
      { structure: { where: { field: { property: [{ entity: 'issue', key: 'care', path: 'a.b' }] } } } },
      {
        errors: [
          'Error in the JQL Query: Expecting either a value, list or function before the end of the query.',
        ],
      },
    ],
  });
  expect(
    (await site.call('jonas-weber', 'POST', '/jql/parse?validation=odd', { queries: ['a = 1'] })).status,
  ).toBe(400);
});

it.each([
  ['fieldName=status&fieldValue=in%20p', [{ value: '"In Progress"', displayName: '<b>In P</b>rogress' }]],
  ['fieldName=project&fieldValue=rpm', [{ value: 'RPM', displayName: 'Remote Monitoring (<b>RPM</b>)' }]],
  [
    'fieldName=assignee&fieldValue=jonas.w',
    [{ value: 'jonas-weber', displayName: 'Jonas Weber - <b>jonas.w</b>eber@caregate.example' }],
  ],
  ['fieldName=status&predicateName=by&predicateValue=nobody', []],
  ['fieldName=summary', []],
])('suggests values for %s', async (query, results) => {
  expect(await suggest(query)).toEqual({ results });
});

it('lists fields and functions with what can be asked of them', async () => {
  const { body } = await site.call('jonas-weber', 'GET', '/jql/autocompletedata');
  expect(body).toMatchObject({
    visibleFieldNames: expect.arrayContaining([
      expect.objectContaining({
        value: 'status',
        operators: expect.arrayContaining(['=', 'was', 'changed']),
      }),
      expect.objectContaining({ value: '"Touches patient data"', cfid: 'cf[10030]' }),
    ]),
    visibleFunctionNames: expect.arrayContaining([expect.objectContaining({ value: 'currentUser()' })]),
    jqlReservedWords: expect.arrayContaining(['order', 'limit']),
  });
});

it('answers only what the OpenAPI document allows', () => {
  // The document describes clauses by four kinds of which none may have what it lists.
  expect(site.problems.filter((problem) => !problem.includes('/structure/'))).toEqual([]);
});
